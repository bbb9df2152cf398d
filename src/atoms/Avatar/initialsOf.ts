/** A word, or an emoji, after quotation marks and the like. */
const word = /[\p{L}\p{N}\p{EPres}\p{ExtPict}]\S*/gu;
/** Scripts with capitals: two of their letters stand well beside each other. */
const cased = /^[\p{LC}\p{N}]/u;
/** Most names are of this kind, and all the rest makes a page on the server take half as long again. */
const usual = /^([A-Z])\w* (?:.* )?([A-Z])\w*$/;
/** Letters that stand for themselves: a segmenter takes longer than the rest of an avatar. */
const plain = /^[!-˿Ͱ-ҁ一-鿿]([!-˿Ͱ-ҁ一-鿿]|$)/;

let segmenter: Intl.Segmenter | undefined;

/** The first character of a word as a reader would count it. */
function firstOf(text: string): string {
  if (plain.test(text)) return text[0]!;
  segmenter ??= new Intl.Segmenter();
  return segmenter.segment(text).containing(0)!.segment;
}

/**
 * The initials of a name: of its first and its last word, or of the first alone where the script has no
 * capitals: there a second letter would join the first (Arabic), or be a word of its own (Chinese).
 */
export function initialsOf(name: string): string {
  const capitals = usual.exec(name);
  if (capitals) return capitals[1]! + capitals[2]!;
  const [first, ...others] = name.match(word) ?? [];
  if (!first) return '';
  const initials = [first, ...others.slice(-1)].map(firstOf);
  const together = initials.every((initial) => cased.test(initial));
  return (together ? initials.join('') : initials[0]!).toUpperCase();
}
