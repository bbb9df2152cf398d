'use client';

import { useEffect, type RefObject } from 'react';
import { fitRows } from './fitRows';

/** Asked in the same words by the styles, which need no script then. */
const growsByItself = () =>
  typeof CSS === 'undefined' ||
  CSS.supports('(field-sizing: content) and (width: attr(rows type(<number>)))');

/** Lets a text area grow with its text where the browser cannot. */
export function useRows(ref: RefObject<HTMLTextAreaElement | null>, least: number, most: number) {
  // The page may have set the text.
  useEffect(() => {
    if (!growsByItself()) fitRows(ref.current!, least, most);
  });

  useEffect(() => {
    const area = ref.current!;
    if (growsByItself()) return;
    const { form } = area;
    const fit = () => fitRows(area, least, most);
    // The text is reset only afterwards.
    const fitLater = () => setTimeout(fit);
    area.addEventListener('input', fit);
    form?.addEventListener('reset', fitLater);
    // Narrower, it needs more lines.
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(fit);
    observer?.observe(area);
    return () => {
      area.removeEventListener('input', fit);
      form?.removeEventListener('reset', fitLater);
      observer?.disconnect();
    };
  }, [ref, least, most]);
}
