'use client';

import { useLayoutEffect, useState, type RefObject } from 'react';

/** So many lines are on the page however many files there are; up to so many, all of them. */
const few = 50;
/** Lines before and after those in sight. */
const overscan = 8;
/** Where nothing is laid out (jsdom), in pixels. */
const usualRow = 52;

/**
 * Which lines of a long list are on the page: those in sight, and the one that has the focus. All lines are of the
 * same height, which is measured.
 */
export function useVisibleRows(
  list: RefObject<HTMLElement | null>,
  count: number,
  focused: number,
) {
  const [{ first, last, height }, set] = useState({ first: 0, last: 0, height: usualRow });
  const long = count > few;

  function measure() {
    const { current } = list;
    if (!long || !current) return;
    const row = current.firstElementChild?.getBoundingClientRect().height || usualRow;
    const start = Math.floor(current.scrollTop / row);
    const inSight = Math.ceil((current.clientHeight || 8 * usualRow) / row);
    const next = {
      first: Math.max(0, start - overscan),
      last: Math.min(count, start + inSight + overscan),
      height: row,
    };
    // oxlint-disable-next-line react/set-state-in-effect -- what is in sight is the browser's
    set((now) =>
      now.first === next.first && now.last === next.last && now.height === row ? now : next,
    );
  }
  useLayoutEffect(measure);

  const rows = long
    ? Array.from({ length: Math.min(last, count) - first }, (_, at) => first + at)
    : Array.from({ length: count }, (_, at) => at);
  if (long && focused >= 0 && focused < count && !rows.includes(focused)) rows.push(focused);
  rows.sort((one, other) => one - other);

  return { rows, height: long ? height : undefined, onScroll: measure };
}
