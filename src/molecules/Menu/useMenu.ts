'use client';

import { useRef, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { useControllableState, usePresence } from '../../behaviors';
import type { MenuStart } from './menuItems';

/** What a `Menu` can be told about its state. */
export interface MenuStateOptions {
  /** Whether it is open, if you keep that. */
  open?: boolean;
  /**
   * Whether it is open at first.
   * @default false
   */
  defaultOpen?: boolean;
  /** Called when people open or close it. */
  onOpenChange?: (open: boolean) => void;
}

const off = ':disabled, [aria-disabled="true"]';

/** Whether a menu is open, and what opens it at its button (APG: Menu Button). */
export function useMenu({ open: given, defaultOpen = false, onOpenChange }: MenuStateOptions) {
  const anchor = useRef<HTMLElement>(null);
  const start = useRef<MenuStart>('first');
  const [open, setOpen] = useControllableState('Menu open', given, defaultOpen, onOpenChange);
  const [present, onExited] = usePresence(open);

  function show(button: HTMLElement, at: MenuStart) {
    if (open || button.matches(off)) return;
    start.current = at;
    // Safari does not focus a button that is pressed.
    button.focus();
    setOpen(true);
  }

  return {
    present,
    popup: { open, anchor, start, onClose: () => setOpen(false), onExited },
    trigger: {
      'aria-expanded': open,
      'aria-haspopup': 'menu',
      ref: anchor,
      onClick({ currentTarget, defaultPrevented, detail }: MouseEvent<HTMLElement>) {
        if (defaultPrevented) return;
        if (open) setOpen(false);
        // A click by the keyboard counts none.
        else show(currentTarget, detail ? 'menu' : 'first');
      },
      onKeyDown(event: KeyboardEvent<HTMLElement>) {
        const { key, currentTarget } = event;
        if (event.defaultPrevented || !/^Arrow(?:Down|Up)$/.test(key)) return;
        event.preventDefault();
        show(currentTarget, key === 'ArrowUp' ? 'last' : 'first');
      },
      // Pressed, and drawn towards where the menu will be: released there, it presses an item.
      onPointerLeave({ buttons, currentTarget, pointerType }: PointerEvent<HTMLElement>) {
        if (buttons === 1 && pointerType === 'mouse') show(currentTarget, 'drag');
      },
    },
  };
}
