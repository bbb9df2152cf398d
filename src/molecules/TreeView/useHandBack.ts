'use client';

import { useLayoutEffect, type RefObject } from 'react';
import { holdsFocus } from '../../behaviors';

type Place = RefObject<HTMLElement | null>;

/** Gives the focus to `around` when what holds it leaves the page. */
export function useHandBack(inside: Place, around: Place): void {
  useLayoutEffect(() => {
    const element = inside.current;
    const home = around.current;
    return () => {
      // The last moment at which it still stands on the page.
      if (!element?.contains(document.activeElement)) return;
      queueMicrotask(() => {
        if (!holdsFocus()) home?.focus({ preventScroll: true });
      });
    };
  });
}
