'use client';

import { useImperativeHandle, useRef, type Ref, type RefObject } from 'react';

/**
 * A ref for a component's own use that passes its element on to the caller's. For an element that is there as
 * long as the component.
 */
export function useOwnRef<Element>(given: Ref<Element> | undefined): RefObject<Element | null> {
  const own = useRef<Element>(null);
  useImperativeHandle(given, () => own.current!, []);
  return own;
}
