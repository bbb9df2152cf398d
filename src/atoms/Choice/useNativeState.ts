'use client';

import { useImperativeHandle, useLayoutEffect, useRef, type Ref, type RefObject } from 'react';

/**
 * Keeps what React leaves to the browser: `indeterminate`, which has no attribute, and the default that a
 * reset of the form goes back to, which is `checked` where a parent holds it. Returns the ref for the input,
 * and passes the input on to the caller's.
 */
export function useNativeState(
  ref: Ref<HTMLInputElement> | undefined,
  checked: boolean | undefined,
  indeterminate: boolean,
): RefObject<HTMLInputElement | null> {
  const own = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => own.current!, []);

  // Before the first paint.
  useLayoutEffect(() => {
    const input = own.current!;
    input.indeterminate = indeterminate;
    if (checked == null) return;
    input.defaultChecked = checked;
    // Pressed before the page was ready; of radio buttons, the one that was chosen tells.
    if (input.checked !== !checked || (checked && input.type === 'radio')) return;
    input.checked = checked;
    // One by one: a page that keeps several together would know of the last alone.
    setTimeout(() => input.click());
  }, [checked, indeterminate]);

  return own;
}
