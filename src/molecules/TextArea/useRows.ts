'use client';

import { useEffect, type RefObject } from 'react';

/** Asked in the same words by the styles, which need no script then. */
const growsByItself = () =>
  typeof CSS === 'undefined' ||
  CSS.supports('(field-sizing: content) and (width: attr(rows type(<number>)))');

let script: Promise<typeof import('./growRows')> | undefined;

/** Lets a text area grow with its text where the browser cannot: only there it fetches what does it. */
export function useRows(ref: RefObject<HTMLTextAreaElement | null>, least: number, most: number) {
  // After every render: the page may have set the text.
  useEffect(() => {
    if (growsByItself()) return;
    const area = ref.current!;
    const stop = new AbortController();
    // One promise, so that all are measured together.
    script ??= import('./growRows');
    void script.then(({ growRows }) => growRows(area, least, most, stop.signal));
    return () => stop.abort();
  });
}
