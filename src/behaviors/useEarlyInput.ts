'use client';

import { useEffect, useRef, type Ref, type RefObject } from 'react';
import { useOwnRef } from './useOwnRef';
import { writeValue } from './writeValue';

type Control = HTMLInputElement | HTMLTextAreaElement;

/**
 * A ref for a text control, or for an element around inputs, that passes it on to the caller's. Hears what people, or
 * their browser, wrote there before the page was ready: as if it were done now. Once, for what they write later looks
 * the same when it is seen anew (`Activity`).
 */
export function useEarlyInput<Root extends HTMLElement>(given?: Ref<Root>): RefObject<Root | null> {
  const own = useOwnRef(given);
  const heard = useRef(0);
  useEffect(() => {
    if (heard.current++) return;
    const root = own.current!;
    for (const control of [root, ...root.querySelectorAll('input')] as unknown as Control[]) {
      const { defaultValue, value } = control;
      if (value === defaultValue) continue;
      // React hears of what differs from what it has seen.
      control.value = defaultValue;
      writeValue(control, value);
      // Whoever has gone on has finished.
      if (!control.matches(':focus'))
        setTimeout(() => control.dispatchEvent(new Event('focusout', { bubbles: true })));
    }
  }, [own]);
  return own;
}
