// What readers leave out when they type. Not every mark: the vowel signs of Thai and Hindi are letters,
// and the voicing marks of kana tell か from が.
const diacritics = /(?![\u3099\u309A])(?=\p{M})\p{Diacritic}/gu;

// Letters that Unicode does not take apart, and that people type without.
const plain: Partial<Record<string, string>> = { Æ: 'AE', Đ: 'D', Ħ: 'H', Ł: 'L', Œ: 'OE', Ø: 'O' };

/**
 * The text as a search compares it: without case, diacritics, and differences of form such as full-width
 * letters. “Beyoncé” and “BEYONCE” fold to the same, so do “Straße” and “strasse”, “Σοφός” and “σοφοσ”.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(diacritics, '')
    .normalize('NFC')
    .toUpperCase()
    .replace(/[ÆĐĦŁŒØ]/g, (letter) => plain[letter]!);
}
