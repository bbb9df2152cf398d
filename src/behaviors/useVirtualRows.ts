'use client';

import {
  observeElementRect,
  useVirtualizer,
  type Range,
  type Virtualizer,
} from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** What is laid out at first, and where nothing is laid out at all (jsdom), in pixels. */
const usual = { height: 320, width: 320 };
const usualRow = 32;

type Rectangle = typeof usual;

const observe = (
  virtualizer: Virtualizer<HTMLElement, Element>,
  report: (rectangle: Rectangle) => void,
) =>
  observeElementRect(virtualizer, (rectangle) => report(rectangle.height > 0 ? rectangle : usual));

/** Rows that are not laid out (yet) have no height. */
const measure = (row: Element) => (row as HTMLElement).offsetHeight || usualRow;

interface VirtualRows {
  count: number;
  keyOf: (index: number) => string;
  /** The row that is always on the page, or -1: the one that the keys are at. */
  active: number;
}

/** Of any number of rows in an element that scrolls, those in sight, and the active one. */
export function useVirtualRows(
  scroller: RefObject<HTMLElement | null>,
  { count, keyOf, active }: VirtualRows,
): Virtualizer<HTMLElement, Element> {
  // oxlint-disable-next-line react/incompatible-library -- its functions are called while it renders, and in handlers
  return useVirtualizer<HTMLElement, Element>({
    count,
    estimateSize: () => usualRow,
    getItemKey: keyOf,
    getScrollElement: () => scroller.current,
    initialRect: usual,
    measureElement: measure,
    observeElementRect: observe,
    overscan: 5,
    rangeExtractor: (range) => withActive(range, active),
    useFlushSync: false,
  });
}

function withActive({ startIndex, endIndex, overscan, count }: Range, active: number) {
  const from = Math.max(0, startIndex - overscan);
  const to = Math.min(count - 1, endIndex + overscan);
  const range = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  if (active < 0 || active >= count || (active >= from && active <= to)) return range;
  return active < from ? [active, ...range] : [...range, active];
}
