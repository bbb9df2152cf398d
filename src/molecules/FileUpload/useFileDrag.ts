'use client';

import { useEffect, useState, type RefObject } from 'react';

/** Where files are that are being dragged: somewhere over the page, or over the place to drop them. */
export type FileDrag = 'page' | 'here';

/** A native file input takes its files itself. */
const takesFiles = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input[type="file"]:enabled') !== null;

/**
 * Tells where dragged files are, and keeps the page: dropped beside the place, they would open in its stead, and
 * all that was typed would be lost. Other places that take files are left alone.
 */
export function useFileDrag(place: RefObject<HTMLElement | null>): FileDrag | undefined {
  const [drag, setDrag] = useState<FileDrag>();

  useEffect(() => {
    const page = place.current!.ownerDocument;
    const stop = new AbortController();

    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      const { current } = place;
      const inside = current?.contains(event.target as Node) ? 'here' : 'page';
      setDrag(current?.querySelector(':scope > :enabled') ? inside : undefined);
      if (event.defaultPrevented || takesFiles(event.target)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    const drop = (event: DragEvent) => {
      setDrag(undefined);
      const files = event.dataTransfer?.types.includes('Files');
      if (files && !takesFiles(event.target)) event.preventDefault();
    };
    const leave = (event: DragEvent) => {
      // Into nothing: out of the window.
      if (event.relatedTarget === null) setDrag(undefined);
    };

    page.addEventListener('dragover', over, { signal: stop.signal });
    page.addEventListener('drop', drop, { signal: stop.signal });
    page.addEventListener('dragleave', leave, { signal: stop.signal });
    return () => stop.abort();
  }, [place]);

  return drag;
}
