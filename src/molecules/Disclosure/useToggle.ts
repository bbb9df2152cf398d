'use client';

import { useLayoutEffect, useState, type ComponentProps } from 'react';
import { useControllableState, useOwnRef } from '../../behaviors';

type Details = ComponentProps<'details'>;

export interface ToggleProps extends Omit<Details, 'open'> {
  open: boolean | undefined;
  defaultOpen: boolean;
  onOpenChange: ((open: boolean) => void) | undefined;
}

/**
 * The props of a `<details>`, which the platform opens and closes; a parent that holds the state has the
 * last word.
 */
export function useToggle({
  open,
  defaultOpen,
  onOpenChange,
  onToggle,
  ref,
  ...props
}: ToggleProps): Details {
  const details = useOwnRef(ref);
  const [shown, change] = useControllableState('Disclosure open', open, defaultOpen, onOpenChange);
  const [toggles, setToggles] = useState(0);

  // After the parent has had the chance to agree.
  useLayoutEffect(() => {
    const root = details.current!;
    root.open = shown;
    // What is closed keeps no focus.
    if (!shown && root.matches(':focus-within')) root.querySelector('summary')!.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- whenever the platform has changed it
  }, [shown, toggles]);

  return {
    ...props,
    onToggle(event) {
      onToggle?.(event);
      const now = event.currentTarget.open;
      if (now === shown) return;
      setToggles(toggles + 1);
      change(now);
    },
    open: shown,
    ref: details,
  };
}
