const wordStart = /[\p{L}\p{N}\p{Emoji_Presentation}\p{Extended_Pictographic}]/u;
/** Scripts with capitals: two of their letters stand well beside each other. */
const cased = /^[\p{Lu}\p{Ll}\p{Lt}\p{N}]/u;

let segmenter: Intl.Segmenter | undefined;

/** The first character of a word as a reader would count it, after quotation marks and the like. */
function firstGrapheme(word: string): string {
  const rest = word.slice(word.search(wordStart));
  // Most names need no segmenter, which takes longer than the rest of an avatar.
  if (/^[!-~](?:[!-~]|$)/.test(rest)) return rest[0]!;
  segmenter ??= new Intl.Segmenter();
  return segmenter.segment(rest)[Symbol.iterator]().next().value!.segment;
}

/**
 * The initials of a name: of its first and its last word, or of the first alone where the script has no
 * capitals: there a second letter would join the first (Arabic), or be a word of its own (Chinese).
 */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => wordStart.test(word));
  if (words.length === 0) return '';
  const first = firstGrapheme(words[0]!);
  const last = words.length > 1 ? firstGrapheme(words.at(-1)!) : '';
  return (cased.test(first) && cased.test(last) ? first + last : first).toUpperCase();
}
