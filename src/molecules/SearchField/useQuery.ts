'use client';

import { useEffect, useRef } from 'react';

/** Tells of a query once nobody has changed it for `delay` milliseconds, or when asked to. */
export function useQuery(onSearch: ((query: string) => void) | undefined, delay: number) {
  const handler = useRef(onSearch);
  const waiting = useRef<{ query: string; timer: ReturnType<typeof setTimeout> }>(undefined);

  useEffect(() => {
    handler.current = onSearch;
  });
  useEffect(() => () => clearTimeout(waiting.current?.timer), []);

  /** Tells now, if there is something to tell. */
  function ask() {
    if (!waiting.current) return;
    const { query, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = undefined;
    handler.current?.(query);
  }

  function change(query: string) {
    clearTimeout(waiting.current?.timer);
    waiting.current = { query, timer: setTimeout(ask, delay) };
    // Whoever empties it has finished.
    if (!query) ask();
  }

  return { ask, change };
}
