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
      began.current = isOnBackdrop(event);
      // The focus stays in the dialog.
      if (began.current) event.preventDefault();
    },
    onClick(event: MouseEvent<HTMLDialogElement>) {
      if (began.current && isOnBackdrop(event)) onPress();
      began.current = false;
    },
  };
}

/** The backdrop has no element: events on it reach the dialog, with a point outside of its box. */
function isOnBackdrop({ target, currentTarget, clientX: x, clientY: y }: MouseEvent) {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return target === currentTarget && (x < left || x > right || y < top || y > bottom);
}
