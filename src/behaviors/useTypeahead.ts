'use client';

import { useRef, type KeyboardEvent } from 'react';

/** After so many milliseconds without a key, typing starts anew. */
const pause = 700;

/** Accents and vowel points, which need not be typed. */
const marks = /\p{M}/gu;

/**
 * The item that typed text means: the next one that begins with it, whatever the case and the accents. The same
 * letter again and again goes through all that begin with it. −1 where there is none.
 */
function typeaheadMatch(
  labels: readonly (string | undefined)[],
  typed: string,
  from: number,
  locale: string,
): number {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base' });
  const search = (start: string, at: number) => {
    for (let count = 0; count < labels.length; count += 1) {
      const index = (at + count) % labels.length;
      const label = labels[index]?.replaceAll(marks, '') ?? '';
      // One letter may stand for two: œ, ß.
      for (const length of [start.length, start.length - 1]) {
        if (compare(label.slice(0, length), start) === 0) return index;
      }
    }
    return -1;
  };
  const [first = ''] = typed;
  // The first letter looks further; those that follow may still mean the same item.
  const found = typed === first ? -1 : search(typed, Math.max(from, 0));
  return found < 0 && new Set(typed).size === 1 ? search(first, from + 1) : found;
}

/**
 * Finds an item by what is typed (APG: type-ahead). Returns a function for each key press: the index it
 * leads to, −1 where nothing begins so, `undefined` where the key is none that is typed. A space counts
 * only after another letter.
 *
 * The function takes the event; what each item is called, `undefined` for one that cannot be reached; and the
 * index of the item people are at.
 *
 * @param locale - Says which letters are the same
 */
export function useTypeahead(locale: string) {
  const typed = useRef({ text: '', at: 0 });

  return (
    { key, ctrlKey, metaKey, altKey, nativeEvent }: KeyboardEvent,
    labels: () => readonly (string | undefined)[],
    from: number,
  ): number | undefined => {
    const running = nativeEvent.timeStamp - typed.current.at < pause ? typed.current.text : '';
    // One character, however many units it has; the names of keys have more.
    const printable = [...key].length === 1 && !ctrlKey && !metaKey && !altKey;
    if (!printable || nativeEvent.isComposing || (key === ' ' && !running)) return undefined;
    const text = running + key.toLowerCase();
    typed.current = { text, at: nativeEvent.timeStamp };
    return typeaheadMatch(labels(), text, from, locale);
  };
}
