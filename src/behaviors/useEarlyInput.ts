'use client';

import { useEffect, type RefObject } from 'react';
import { writeValue } from './writeValue';

/**
 * Hears what people, or their browser, made of the inputs in an element, or of the one it is, before the page was ready:
 * as if it were done now.
 */
export function useEarlyInput(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = ref.current!;
    for (const input of [root, ...root.querySelectorAll('input')] as HTMLInputElement[]) {
      const { defaultValue, value } = input;
      if (value === defaultValue) continue;
      // React hears of what differs from what it has seen.
      input.value = defaultValue;
      writeValue(input, value);
      // Whoever has gone on has finished.
      if (!input.matches(':focus'))
        setTimeout(() => input.dispatchEvent(new Event('focusout', { bubbles: true })));
    }
  }, [ref]);
}
