/**
 * What Backspace or Delete takes away: a separator stands there by itself, so the character beyond it. `undefined`
 * leaves it to the browser.
 */
export function deletedRange(
  text: string,
  start: number,
  end: number,
  inputType: string,
): { start: number; end: number } | undefined {
  if (!inputType.startsWith('delete')) return undefined;
  if (start !== end) return { start, end };
  if (inputType.endsWith('Forward')) {
    const [gone] = /^[^\p{L}\p{N}]*[\p{L}\p{N}]/u.exec(text.slice(end)) ?? [];
    return gone ? { start, end: end + gone.length } : undefined;
  }
  const [gone] = /[\p{L}\p{N}][^\p{L}\p{N}]*$/u.exec(text.slice(0, start)) ?? [];
  // At the end, it was typed.
  const typed = start === text.length && gone && gone.length > 1;
  return gone && !typed ? { start: start - gone.length, end } : undefined;
}
