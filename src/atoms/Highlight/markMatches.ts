import { foldText } from './foldText';

/** A stretch of the text, and whether it matches. */
export interface Stretch {
  text: string;
  match: boolean;
}

let segmenter: Intl.Segmenter | undefined;

/**
 * Cuts `text` where a match of one of `terms` starts or ends, between characters as a reader counts them
 * and never within. A match starts with a whole character and takes in the whole of its last one: “e” finds
 * “é”, “s” finds “ß”, “ก” finds “กิ”, and the mother is not found within a family of emoji.
 */
export function markMatches(text: string, terms: readonly string[]): Stretch[] {
  const folded = foldText(text);
  const wanted = terms.map((term) => foldText(term.trim())).filter((term) => folded.includes(term));
  if (!wanted.some(Boolean)) return text ? [{ text, match: false }] : [];

  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const characters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  // Folding changes lengths, so each folded unit remembers which character it came from.
  const units = characters.map(foldText);
  const owners = units.flatMap((unit, index) => Array.from({ length: unit.length }, () => index));
  const haystack = units.join('');
  const matched = new Set<number>();
  for (const term of wanted) {
    let start = term ? haystack.indexOf(term) : -1;
    while (start >= 0) {
      const whole = owners[start] !== owners[start - 1];
      const end = start + term.length;
      if (whole) owners.slice(start, end).forEach((owner) => matched.add(owner));
      start = haystack.indexOf(term, whole ? end : start + 1);
    }
  }

  const stretches: Stretch[] = [];
  characters.forEach((character, index) => {
    const match = matched.has(index);
    const last = stretches.at(-1);
    if (last?.match === match) last.text += character;
    else stretches.push({ text: character, match });
  });
  return stretches;
}
