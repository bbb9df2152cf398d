const arrows: Partial<Record<string, string>> = { Down: '↓', Left: '←', Right: '→', Up: '↑' };

/**
 * The keys of a combination, as they are drawn, modifiers under their own names. The last key may be
 * `+` itself.
 */
export function readKeys(keys: string): string[] {
  // A plus at the very end is a key; one before it is not.
  return `${keys}`
    .trim()
    .split(/\s*\+(?!$)\s*/)
    .map((key) => (key[1] ? (arrows[key.replace('Arrow', '')] ?? key) : key.toUpperCase()));
}
