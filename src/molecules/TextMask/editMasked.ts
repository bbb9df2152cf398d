import type { MaskedEdit } from '../TextField';
import { characters, plainCharacters } from './maskText';

/** What people write between the characters, and need not. */
const separator = /[\s\p{Pd}\p{Cf}./()+,:_]/u;

const isCharacter = (letter: string) => /[\p{L}\p{N}]/u.test(letter);

/** One text as a mask writes it, of the beginning of a `whole` that may decide on the places. */
export type Write = (text: string, whole: string) => string | undefined;

/**
 * What becomes of a text when what is between `start` and `end` gives way to `inserted`: of that, what fits. What
 * stood there before is never lost, even where it no longer fits: then it is left as it is.
 *
 * @param next - The mask at a place: a separator that people type shows, wherever the mask has one
 */
export function editMasked(
  write: Write,
  next: (text: string, at: number) => string | undefined,
  { text, start, end, inserted }: { text: string; start: number; end: number; inserted: string },
): MaskedEdit {
  const head = characters(text.slice(0, start));
  const rest = text.slice(end);
  const tail = characters(rest);

  const done = (added: string, leftOut = ''): MaskedEdit => {
    const whole = head + added + tail;
    const before = write(head + added, whole) ?? text.slice(0, start) + added;
    return { text: write(whole, whole) ?? before + rest, caret: before.length, leftOut };
  };

  const pasted = [...plainCharacters(inserted)];
  if (pasted.length === 1 && separator.test(pasted[0]!)) {
    if (separator.test(rest[0] ?? '')) return { text, caret: end + 1, leftOut: '' };
    const { text: same, caret } = done('');
    const sign = next(head, caret);
    if (tail || !sign || isCharacter(sign)) return { text: same, caret, leftOut: '' };
    return { text: same + sign, caret: caret + 1, leftOut: '' };
  }

  const tight = write(head + tail, head + tail) !== undefined;
  const fits = (added: string) =>
    write(head + added + (tight ? tail : ''), head + added + tail) !== undefined;
  const first = (count: number) => characters(pasted.slice(0, count).join(''));
  // Together they may fit where one by one they do not: with the name of the identifier before it.
  let together = pasted.length;
  while (together > 0 && !fits(first(together))) together -= 1;

  let added = first(together);
  let leftOut = '';
  for (const [index, letter] of pasted.entries()) {
    const alone = index >= together;
    const taken = isCharacter(letter) && (!alone || fits(added + letter));
    if (taken && alone) added += letter;
    leftOut += taken || separator.test(letter) ? ' ' : letter;
  }
  return done(added, leftOut.replace(/ +/g, ' ').trim());
}
