import { cachedFormat } from './cachedFormat';

const foldings = cachedFormat((locale) => ({
  // Each has its own opinion: to find, German takes “ü” for “ue”; to sort, for “u”.
  collators: (['search', 'sort'] as const).map(
    (usage) => new Intl.Collator(locale, { sensitivity: 'base', usage }),
  ),
  known: new Map<string, string>(),
}));

/** Letters that no normal form takes apart. */
const plain: Partial<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ς: 'σ',
};

const ascii = /^[ -~]*$/;
const foreign = /[^ -~]/gu;
const mark = /[\p{M}\p{Cf}\u0640]/gu;
const katakana = /^[ァ-ヶ]$/;

/** What a letter may be typed as. */
function bare(letter: string): string {
  const base = letter.normalize('NFKD').replaceAll(mark, '').toLowerCase();
  return katakana.test(base) ? String.fromCharCode(base.charCodeAt(0) - 0x60) : base;
}

/**
 * Brings a text into the form in which it is searched: two texts that `locale` takes for the same, but for
 * diacritics, case and width, have the same key. So “Zoë” is found by “zoe”; “å” by “a”, though not in Swedish,
 * where it is another letter. A key holds another key where its text holds the other text.
 */
export function searchKey(words: string, locale: string): string {
  const lower = words.toLowerCase();
  if (ascii.test(lower)) return lower;
  const { collators, known } = foldings(locale);
  // What “I” becomes in lower case is a matter of the language, which a name may not be in.
  const text = lower.replaceAll('ı', 'i').normalize('NFC');
  return text.replaceAll(foreign, (letter) => {
    let folded = known.get(letter);
    if (folded === undefined) {
      const spelling = plain[letter] ?? bare(letter);
      const same = collators.some((collator) => collator.compare(spelling, letter) === 0);
      known.set(letter, (folded = same ? spelling : letter));
    }
    return folded;
  });
}
