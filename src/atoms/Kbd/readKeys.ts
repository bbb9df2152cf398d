const arrows: Partial<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
};

const modifier = /^(Alt|Control|Mod|Shift)$/;

/**
 * The keys of a combination, as they are drawn, modifiers under their own names; and whether there are
 * any of those. The last key may be `+` itself.
 */
export function readKeys(keys: string): { names: string[]; modified: boolean } {
  // A plus at the very end is a key; one before it is not.
  const names = String(keys)
    .split(/\+(?!$)/)
    .map((key) => key.trim())
    .map((key) => arrows[key] ?? (key.length === 1 ? key.toUpperCase() : key));
  return { names, modified: names.some((name) => modifier.test(name)) };
}
