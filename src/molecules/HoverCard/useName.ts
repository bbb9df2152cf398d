'use client';

import { useLayoutEffect } from 'react';

/** Keeps the accessible name of an element that React has not made. */
export function useName(element: HTMLElement | null, name: string): void {
  useLayoutEffect(() => element?.setAttribute('aria-label', name), [element, name]);
}
