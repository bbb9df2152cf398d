'use client';

import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefCallback,
  type RefObject,
} from 'react';
import { rowAt, rowPlaces, type KeyedRow, type RowHeights } from './rowPlaces';

/** What is laid out at first, and where nothing is laid out at all (a server, jsdom), in pixels. */
const usualHeight = 320;
const unseen: RowHeights = { usual: 32, others: new Map() };

/** So many rows are there beyond those in sight, for those who scroll. */
const spare = 5;

/** What `useVirtualRows` returns. */
export interface VirtualRows {
  /** The rows to draw, each with its number in `data-index`, and at its `start` below the top of the scroller. */
  items: { index: number; key: string; start: number }[];
  /** How long all rows are together, in pixels. */
  length: number;
  /** The `ref` of every row. */
  measure: RefCallback<Element>;
  /** For the scroller. */
  onScroll: () => unknown;
  /** Brings a row into view. */
  reveal: (index: number) => void;
}

/**
 * Of any number of rows in an element that scrolls, those in sight, and the active one. They may be of any height: each
 * is measured once it is there; before that it counts as high as most of them.
 *
 * @param rows - Keep the array: where its rows stand is worked out once
 * @param active - The row that is always on the page, or -1: the one that the keys are at
 */
export function useVirtualRows(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly KeyedRow[],
  active: number,
): VirtualRows {
  const [heights, setHeights] = useState(unseen);
  const [seen, setSeen] = useState({ from: 0, to: usualHeight / unseen.usual });
  const wanted = useRef(-1);
  const places = useMemo(() => rowPlaces(rows, heights), [rows, heights]);

  function look() {
    const { scrollTop, clientHeight } = scroller.current!;
    const from = rowAt(places, scrollTop);
    const to = rowAt(places, scrollTop + (clientHeight || usualHeight));
    const same = from === seen.from && to === seen.to;
    if (!same) setSeen({ from, to });
    return same;
  }

  function settle() {
    const element = scroller.current;
    if (!element) return;
    const drawn = Array.from(element.querySelectorAll<HTMLElement>('[data-index]'), (row) => ({
      index: Number(row.dataset.index),
      height: row.offsetHeight,
    })).filter(({ index, height }) => rows[index] && height > 0);
    const usual = heights === unseen ? middleOf(drawn) : heights.usual;
    const heightOf = (index: number) => heights.others.get(rows[index]!.key) ?? usual;
    const other = drawn.filter(({ index, height }) => height !== heightOf(index));
    if (usual !== heights.usual || other.length > 0) {
      const others = new Map(heights.others);
      for (const { index, height } of other) {
        others.set(rows[index]!.key, height);
        // What people see stays where it is.
        if (places[index + 1]! <= element.scrollTop)
          scrollTo(element, element.scrollTop + height - heightOf(index));
      }
      setHeights({ usual, others });
      return;
    }
    const index = wanted.current;
    if (index >= 0 && rows[index]) {
      const highest = places[index]!;
      const lowest = places[index + 1]! - element.clientHeight;
      scrollTo(element, Math.min(Math.max(element.scrollTop, lowest), highest));
    }
    // What comes into sight is measured first, and may move it.
    if (look()) wanted.current = -1;
  }

  const latest = useRef(settle);
  // After every render: before anybody sees the rows, they stand where they belong.
  useLayoutEffect(() => {
    latest.current = settle;
    // oxlint-disable-next-line react/set-state-in-effect -- heights are the browser's
    settle();
  });

  const observer = useRef<ResizeObserver>(undefined);
  const measure = useCallback((element: Element) => {
    if (typeof ResizeObserver === 'undefined') return;
    const watching = (observer.current ??= new ResizeObserver(() => latest.current()));
    watching.observe(element);
    return () => watching.unobserve(element);
  }, []);
  useEffect(() => measure(scroller.current!), [scroller, measure]);

  const from = Math.max(0, seen.from - spare);
  const to = Math.min(rows.length, seen.to + 1 + spare);
  const drawn = Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);
  if (active < from && rows[active]) drawn.unshift(active);
  if (active >= to && rows[active]) drawn.push(active);

  return {
    items: drawn.map((index) => ({ index, key: rows[index]!.key, start: places[index]! })),
    length: places[rows.length]!,
    measure,
    onScroll: look,
    reveal(index) {
      wanted.current = index;
      setSeen((before) => ({ ...before }));
    },
  };
}

function scrollTo(element: HTMLElement, top: number) {
  element.scrollTop = top;
}

/** The height that half of the rows do not reach. */
function middleOf(drawn: readonly { height: number }[]) {
  const heights = drawn.map(({ height }) => height).toSorted((one, other) => one - other);
  return heights[heights.length >> 1] ?? unseen.usual;
}
