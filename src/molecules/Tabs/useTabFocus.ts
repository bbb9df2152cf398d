'use client';

import { useLayoutEffect, type RefObject } from 'react';
import { takesFocus } from '../../behaviors';

const usable = ':enabled,[href]';

/**
 * Keeps the focus where the tab that has it goes or is off, and where the panel around it does: then the tab has it
 * that Tab leads to, else the list.
 */
export function useTabFocus(list: RefObject<HTMLElement | null>): void {
  // While rendering: by the time of effects, what had the focus has left the page.
  const tabs = list.current;
  const holder = tabs && document.activeElement;
  const part = tabs && [...tabs.parentElement!.children].find((child) => child.contains(holder));

  useLayoutEffect(() => {
    const home = list.current;
    if (!part || !home) return;
    const stays =
      part === tabs
        ? home.contains(holder) && holder!.matches(usable)
        : // What goes within a panel is up to that.
          part.checkVisibility?.() !== false;
    if (stays) return;
    const all = [...home.querySelectorAll<HTMLElement>(usable)];
    all.sort((one, other) => other.tabIndex - one.tabIndex);
    if (all.some(takesFocus)) return;
    home.setAttribute('tabindex', '-1');
    home.focus();
  });
}
