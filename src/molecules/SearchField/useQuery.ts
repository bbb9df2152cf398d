'use client';

import { useEffect, useRef, type RefObject } from 'react';

/**
 * Tells of the query in an input once nobody has changed it for `delay` milliseconds, or when asked to: as it is by then,
 * for the page or a reset of the form may have changed it, too.
 */
export function useQuery(
  input: RefObject<HTMLInputElement | null>,
  onSearch: ((query: string) => void) | undefined,
  delay: number,
) {
  const handler = useRef(onSearch);
  /** What had been told before a word was composed. */
  const held = useRef<string>(undefined);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    handler.current = onSearch;
  });
  useEffect(() => {
    // It was hidden (`Activity`) while it waited.
    waiting.current &&= setTimeout(ask, delay);
    return () => clearTimeout(waiting.current);
    // oxlint-disable-next-line react/exhaustive-deps -- when it is seen again
  }, []);

  /** Tells now, if there is something to tell. */
  function ask() {
    if (!waiting.current) return;
    clearTimeout(waiting.current);
    waiting.current = undefined;
    handler.current?.(input.current!.value);
  }

  function change(query: string) {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(ask, delay);
    // Whoever empties it has finished.
    if (!query) ask();
  }

  return {
    ask,
    change,
    /** A word is being composed: nothing is told until it is done, */
    hold() {
      clearTimeout(waiting.current);
      held.current = waiting.current ? undefined : input.current!.value;
    },
    /** and nothing at all if nothing has come of it. */
    release() {
      const { value } = input.current!;
      if (value !== held.current) change(value);
    },
  };
}
