'use client';

import { useImperativeHandle, useLayoutEffect, useRef, type Ref, type RefObject } from 'react';
import { keepChecked } from '../../behaviors';

/**
 * Keeps what React leaves to the browser: `indeterminate`, which has no attribute, and what `keepChecked` does. Returns
 * the ref for the input, and passes the input on to the caller's.
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
    own.current!.indeterminate = indeterminate;
    keepChecked(own.current!, checked);
  });

  return own;
}
