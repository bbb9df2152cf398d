'use client';

import { useEffect, useRef } from 'react';

/** Calls `onPress` when something outside of an element is pressed: on touch screens, that takes no focus away. */
export function useOutsidePress(
  inside: { readonly current: Element | null },
  listening: boolean,
  onPress: () => void,
): void {
  const latest = useRef({ inside, onPress });
  useEffect(() => {
    latest.current = { inside, onPress };
  });
  useEffect(() => {
    if (!listening) return;
    const press = (event: Event) => {
      const { inside, onPress } = latest.current;
      if (!inside.current?.contains(event.composedPath()[0] as Node)) onPress();
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, [listening]);
}
