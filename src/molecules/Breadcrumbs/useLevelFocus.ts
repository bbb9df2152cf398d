'use client';

import { useLayoutEffect, type RefObject } from 'react';

/** When the level that has the focus goes into the menu, the button of that has it; when that goes, the first level. */
export function useLevelFocus(list: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const focused = list.current!.querySelector(':focus');
    if (focused?.checkVisibility?.() !== false) return;
    list.current!.querySelector<HTMLElement>(focused.matches('button') ? 'a' : 'button')?.focus();
  });
}
