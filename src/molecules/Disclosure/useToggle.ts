'use client';

import { useLayoutEffect, useReducer, type RefObject, type ToggleEvent } from 'react';
import { useControllableState } from '../../behaviors';

export interface ToggleOptions {
  open: boolean | undefined;
  defaultOpen: boolean;
  onOpenChange: ((open: boolean) => void) | undefined;
}

/** Follows a `<details>`, which the platform opens and closes; a parent that holds the state has the last word. */
export function useToggle(
  details: RefObject<HTMLDetailsElement | null>,
  { open, defaultOpen, onOpenChange }: ToggleOptions,
) {
  const [shown, change] = useControllableState({
    name: 'Disclosure open',
    value: open,
    defaultValue: defaultOpen,
    onChange: onOpenChange,
  });
  const [toggles, count] = useReducer((before: number) => before + 1, 0);

  // After the parent has had the chance to agree.
  useLayoutEffect(() => {
    details.current?.toggleAttribute('open', shown);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- whenever the platform has changed it
  }, [details, shown, toggles]);

  function follow({ currentTarget }: ToggleEvent<HTMLDetailsElement>) {
    if (currentTarget.open === shown) return;
    count();
    change(currentTarget.open);
  }
  return [shown, follow] as const;
}
