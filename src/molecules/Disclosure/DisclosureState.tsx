'use client';

import { useMemo, useRef, type ComponentProps } from 'react';
import { joinRefs } from '../../behaviors';
import { useToggle, type ToggleOptions } from './useToggle';

/** A `<details>` whose state somebody keeps, or wants to hear of. */
export function DisclosureState({
  open,
  defaultOpen,
  onOpenChange,
  onToggle,
  ref,
  ...props
}: Omit<ComponentProps<'details'>, 'open'> & ToggleOptions) {
  const details = useRef<HTMLDetailsElement>(null);
  const joined = useMemo(() => joinRefs(details, ref), [ref]);
  const [shown, follow] = useToggle(details, { open, defaultOpen, onOpenChange });
  return (
    <details
      {...props}
      ref={joined}
      open={shown}
      onToggle={(event) => {
        onToggle?.(event);
        follow(event);
      }}
    />
  );
}
