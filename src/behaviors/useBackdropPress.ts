'use client';

import { useRef, type MouseEvent } from 'react';

/**
 * Handlers for a `<dialog>` that tell a press on its backdrop: one that begins and ends there. A press that
 * began inside (the end of a text selection, say) is none, nor is one that ends inside.
 */
export function useBackdropPress(onPress: () => void) {
  const began = useRef(false);
  return {
    onMouseDown(event: MouseEvent<HTMLDialogElement>) {
      began.current = event.button === 0 && isOnBackdrop(event);
      // The focus stays in the dialog.
      if (isOnBackdrop(event)) event.preventDefault();
    },
    onClick(event: MouseEvent<HTMLDialogElement>) {
      const whole = began.current && isOnBackdrop(event);
      began.current = false;
      if (whole) onPress();
    },
  };
}

/** The backdrop has no element: events on it reach the dialog, with a point outside of its box. */
function isOnBackdrop({ target, currentTarget, clientX, clientY }: MouseEvent<HTMLDialogElement>) {
  if (target !== currentTarget) return false;
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
