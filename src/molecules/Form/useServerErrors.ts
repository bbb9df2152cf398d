'use client';

import { useLayoutEffect, useMemo, useState, type ReactNode, type RefObject } from 'react';
import { watchForm } from './watchForm';

/** What a server has against the values of a form, by the `name` of their fields. */
export type FormErrorMessages = Readonly<
  Record<string, string | readonly string[] | null | undefined>
>;

type Gone = 'all' | ReadonlySet<string>;

const nothing: Gone = new Set<string>();

/** The values under a name, so that they can be compared. */
const valuesOf = (form: HTMLFormElement, name: string) =>
  JSON.stringify(
    new FormData(form)
      .getAll(name)
      .map((value) => (typeof value === 'string' ? value : [value.name, value.size])),
  );

/** What a server said, without what has changed since: there, its word no longer holds. */
export function useServerErrors(
  form: RefObject<HTMLFormElement | null>,
  errors: FormErrorMessages | null | undefined,
  error: ReactNode,
) {
  // By content: pages may write the object anew whenever they render.
  const said = JSON.stringify(errors ?? {});
  const news = `${said} ${typeof error === 'object' ? 'some' : String(error)}`;
  const [gone, setGone] = useState<{ news: string; names: Gone }>({ news, names: nothing });
  const names = gone.news === news ? gone.names : nothing;

  const live = useMemo(() => {
    const entries = Object.entries(JSON.parse(said) as FormErrorMessages).map(
      ([name, texts]) => [name, [texts].flat().filter(Boolean).join(' ')] as const,
    );
    return new Map(entries.filter(([name, text]) => text && names !== 'all' && !names.has(name)));
  }, [said, names]);

  useLayoutEffect(() => {
    const element = form.current!;
    if (live.size === 0) return;
    const values = new Map([...live.keys()].map((name) => [name, valuesOf(element, name)]));
    return watchForm(element, () => {
      const changed = [...values].filter(([name, value]) => valuesOf(element, name) !== value);
      if (changed.length === 0) return;
      setGone({ news, names: new Set([...names, ...changed.map(([name]) => name)]) });
    });
  }, [form, live, names, news]);

  return {
    live,
    /** Whether it says anything, changed or not. */
    wrong: Boolean(error) || Object.values(errors ?? {}).some((texts) => texts && texts.length > 0),
    general: names === 'all' ? undefined : error,
    /** Takes them all back, until there are others. */
    clear: () => setGone({ news, names: 'all' }),
    /** The server has answered again: what it says holds, be it the same as before. */
    renew: () => setGone({ news, names: nothing }),
  };
}
