'use client';

import { useEffect, type RefObject } from 'react';
import { takesFocus } from '../../behaviors';

const typesInto = (target: EventTarget | undefined) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, select, textarea'));

/** Lets a key put the focus into an input, unless it is pressed where people type. */
export function useFocusShortcut(ref: RefObject<HTMLInputElement | null>, key: string | undefined) {
  useEffect(() => {
    if (!key) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== key || event.defaultPrevented || event.isComposing) return;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (typesInto(event.composedPath()[0])) return;
      // Under a dialog, or disabled, it takes none: then the key is none of ours.
      if (!takesFocus(ref.current)) return;
      event.preventDefault();
      ref.current!.select();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [ref, key]);
}
