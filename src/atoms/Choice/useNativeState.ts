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
    if (checked != null) input.defaultChecked = checked;
  }, [checked, indeterminate]);

  return own;
}
