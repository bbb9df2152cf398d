'use client';

import { useEffect, useState } from 'react';
import { indexKeys, type ComboboxOption } from './comboboxRows';

/** How long one look at the options may keep people from typing, in milliseconds. */
const pause = 12;

/** As many are looked at while people wait. */
const few = 500;

/**
 * Finds out by what the options of an open list are found, a little at a time: with very many, a key press would
 * wait for all of it otherwise.
 *
 * @returns whether it is still looking, and how long a search may look on its own, in milliseconds
 */
export function useOptionKeys(
  options: readonly ComboboxOption[],
  locale: string,
  open: boolean,
): { looking: boolean; patience: number } {
  const [, tell] = useState(0);
  const many = options.length > few;
  const looking = many && indexKeys(options, locale, 0);

  useEffect(() => {
    if (!open || !looking) return;
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      if (indexKeys(options, locale, pause)) timer = setTimeout(look);
      else tell((times) => times + 1);
    };
    timer = setTimeout(look);
    return () => clearTimeout(timer);
  }, [options, locale, open, looking]);

  return { looking, patience: many ? pause : Number.POSITIVE_INFINITY };
}
