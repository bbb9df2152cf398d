'use client';

import { useRef, type KeyboardEvent } from 'react';

/** After so many milliseconds without a key, typing starts anew. */
const pause = 700;

/**
 * The item that typed text means: the next one that begins with it. The same letter again and again goes
 * through all that begin with it. −1 where there is none.
 *
 * @param labels - What each item is called, folded as what is typed; `undefined` for one that cannot be reached
 * @param from - The item people are at
 */
export function typeaheadMatch(
  labels: readonly (string | undefined)[],
  typed: string,
  from: number,
): number {
  const [first = '', ...rest] = typed;
  const search = (start: string, at: number) => {
    for (let count = 0; count < labels.length; count += 1) {
      const index = (at + count) % labels.length;
      if (labels[index]?.startsWith(start)) return index;
    }
    return -1;
  };
  // The first letter looks further; those that follow may still mean the same item.
  const found = search(typed, Math.max(rest.length > 0 ? from : from + 1, 0));
  const repeated = rest.length > 0 && rest.every((letter) => letter === first);
  return found < 0 && repeated ? search(first, Math.max(from + 1, 0)) : found;
}

/**
 * Finds an item by what is typed (APG: type-ahead). Returns a function for each key press: the index it
 * leads to, −1 where nothing begins so, `undefined` where the key is none that is typed. A space counts
 * only after another letter.
 *
 * @param fold - Brings what is typed into the form of the labels, such as `searchKey`
 */
export function useTypeahead(fold: (text: string) => string) {
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
    typed.current = { text: running + key, at: nativeEvent.timeStamp };
    return typeaheadMatch(labels(), fold(running + key), from);
  };
}
