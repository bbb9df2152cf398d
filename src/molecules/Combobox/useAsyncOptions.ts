'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { noOptions, type ComboboxOption } from './comboboxRows';

/** What a `Combobox` asks `load` for. */
export interface ComboboxRequest {
  /** What people have typed; empty at first. */
  query: string;
  /** Aborted as soon as nobody waits for the answer any more. Pass it on to `fetch`. */
  signal: AbortSignal;
  /** Where the last answer to this query ended; `undefined` at first. */
  cursor?: string;
}

/** What `load` answers. */
export interface ComboboxAnswer<Option extends ComboboxOption = ComboboxOption> {
  options: readonly Option[];
  /** Where to go on; without it this is all. */
  cursor?: string;
}

/** Finds the options of a query; a rejection offers to try again. */
export type ComboboxLoad<Option extends ComboboxOption> = (
  request: ComboboxRequest,
) => Promise<ComboboxAnswer<Option>>;

interface Answers<Option extends ComboboxOption> extends ComboboxAnswer<Option> {
  /** What was asked; `undefined` before the first answer. */
  query: string | undefined;
  failed: boolean;
}

/** How the search for options stands. */
export interface AsyncOptions<Option extends ComboboxOption> extends Answers<Option> {
  /** Something is being waited for. */
  loading: boolean;
  /** Asks for more of the same, if there is more. */
  more: () => void;
  /** Asks again for what has failed. */
  retry: () => void;
}

/**
 * Asks `load` for the options of a query once people pause; an answer that is overtaken by a newer query, or comes
 * after the list has closed, is aborted and dropped.
 *
 * @param query - `null` asks for nothing
 */
export function useAsyncOptions<Option extends ComboboxOption>(
  load: ComboboxLoad<Option> | undefined,
  query: string | null,
  debounce: number,
): AsyncOptions<Option> {
  const [answers, setAnswers] = useState<Answers<Option>>({
    failed: false,
    options: noOptions,
    query: undefined,
  });
  const [loading, setLoading] = useState(false);
  const latest = useRef(load);
  const running = useRef<AbortController>(null);
  const asked = useRef(false);

  useEffect(() => {
    latest.current = load;
  });

  const ask = useCallback(async (wanted: string, before?: ComboboxAnswer<Option>) => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    setLoading(true);
    try {
      const { signal } = stop;
      const answer = await latest.current!({ cursor: before?.cursor, query: wanted, signal });
      if (signal.aborted) return;
      const { cursor, options } = answer;
      setAnswers({
        // The same place again would be asked for ever.
        cursor: cursor === before?.cursor ? undefined : cursor,
        failed: false,
        options: before ? [...before.options, ...options] : [...options],
        query: wanted,
      });
    } catch {
      if (stop.signal.aborted) return;
      setAnswers({
        cursor: before?.cursor,
        failed: true,
        options: before?.options ?? noOptions,
        query: wanted,
      });
    }
    running.current = null;
    setLoading(false);
  }, []);

  useEffect(() => {
    if (query === null || !latest.current) return;
    // The first list is waited for already.
    const wait = asked.current ? debounce : 0;
    asked.current = true;
    // oxlint-disable-next-line react/set-state-in-effect -- the wait is part of the search
    setLoading(true);
    const timer = setTimeout(() => void ask(query), wait);
    return () => {
      clearTimeout(timer);
      running.current?.abort();
      running.current = null;
    };
  }, [ask, query, debounce]);

  return {
    ...answers,
    loading,
    more: () => {
      if (query !== answers.query || loading || answers.failed || answers.cursor === undefined)
        return;
      void ask(query!, answers);
    },
    retry: () => {
      if (query === null || loading) return;
      void ask(query, answers.cursor === undefined ? undefined : answers);
    },
  };
}
