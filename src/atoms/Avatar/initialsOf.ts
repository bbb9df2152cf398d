/** A word, after quotation marks and the like. */
const word = /[\p{L}\p{N}\p{Emoji_Presentation}\p{Extended_Pictographic}]\S*/gu;
/** Scripts with capitals: two of their letters stand well beside each other. */
const cased = /^[\p{Lu}\p{Ll}\p{N}]/u;
/** Most names are of this kind, and all the rest takes ten times as long. */
const usual = /^([A-Z])\w* (?:.* )?([A-Z])\w*$/;
/** Letters that stand for themselves: a segmenter takes longer than the rest of an avatar. */
const plain = /^[!-~À-ɏΆ-ҁ一-鿿](?![^!-~À-ɏΆ-ҁ一-鿿])/;

let segmenter: Intl.Segmenter | undefined;

/** The first character of a word as a reader would count it. */
function firstOf(text: string): string {
  if (plain.test(text)) return text[0]!;
  segmenter ??= new Intl.Segmenter();
  const [first] = segmenter.segment(text);
  return first!.segment;
}

/**
 * The initials of a name: of its first and its last word, or of the first alone where the script has no
 * capitals: there a second letter would join the first (Arabic), or be a word of its own (Chinese).
 */
export function initialsOf(name: string): string {
  const initials = usual.exec(name);
  if (initials) return initials[1]! + initials[2]!;
  const words = name.match(word);
  if (!words) return '';
  const first = firstOf(words[0]);
  const last = words.length > 1 ? firstOf(words.at(-1)!) : '';
  return (cased.test(first) && cased.test(last) ? first + last : first).toUpperCase();
}
