/** What some letters of a mask stand for; all others stand for themselves. */
const tokens: Record<string, RegExp> = { '0': /[0-9]/, A: /[A-Z]/, '*': /[A-Z0-9]/ };

/** Beyond it, nothing fits. */
const longest = 500;

/** Full-width forms become plain ones, Arabic and Persian digits those of identifiers, letters capitals. */
export function plainCharacters(text: string): string {
  return text
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .toUpperCase();
}

/** All but what separates. */
export function characters(text: string): string {
  return plainCharacters(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** What a whole text matches, as in the `pattern` attribute. */
export function maskPattern(mask: string): string {
  return mask.replace(
    /./g,
    (letter) => tokens[letter]?.source ?? letter.replace(/[.+()/]/, '\\$&'),
  );
}

/** Writes characters as a mask does, up to the last one; `undefined` if one does not fit. */
export function maskText(text: string, mask: string): string | undefined {
  let at = 0;
  let written = '';
  for (const character of text) {
    while (at < mask.length && !tokens[mask[at]!] && mask[at] !== character) written += mask[at++];
    // Where a letter stands for itself, it may be typed, and need not.
    const fits = mask[at] === character || tokens[mask[at] ?? '']?.test(character);
    if (!fits) return undefined;
    written += character;
    at += 1;
  }
  return written;
}
