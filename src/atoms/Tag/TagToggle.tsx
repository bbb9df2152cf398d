'use client';

import type { ComponentProps, MouseEvent } from 'react';
import { useControllableState } from '../../behaviors';

interface TagToggleProps extends ComponentProps<'button'> {
  selected: boolean | undefined;
  defaultSelected: boolean | undefined;
  onSelectedChange: ((selected: boolean, event: MouseEvent) => void) | undefined;
}

/** The toggle button that a selectable `Tag` is (WAI-ARIA APG, Button). */
export function TagToggle({
  selected,
  defaultSelected = false,
  onSelectedChange,
  onClick,
  ...props
}: TagToggleProps) {
  const [pressed, setPressed] = useControllableState<boolean, [MouseEvent]>(
    'Tag selected',
    selected ?? undefined,
    defaultSelected,
    onSelectedChange,
  );
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) setPressed(!pressed, event);
      }}
      {...props}
    />
  );
}
