'use client';

import { useLayoutEffect, type RefObject } from 'react';
import { focusPoint, holdsFocus, returnFocus } from '../../behaviors';

type Place = RefObject<HTMLElement | null>;

/** While `content` is inert, `holder` holds the focus that was in it; then it goes back, unless people have moved it. */
export function useHeldFocus(inert: boolean, content: Place, holder: Place): void {
  useLayoutEffect(() => {
    // Browsers take it away from what is inert a moment later.
    if (!inert || !content.current?.contains(document.activeElement)) return;
    const point = focusPoint();
    holder.current?.focus({ preventScroll: true });
    return () =>
      // By then the content can be used again, and the holder has gone.
      queueMicrotask(() => {
        if (!holdsFocus()) returnFocus(point);
      });
  }, [inert, content, holder]);
}
