/**
 * Which of several elements a key leads to, for roving focus (WAI-ARIA APG "Keyboard Navigation Inside Components"):
 * arrows go to the next and the previous one and around the ends, Home and End to the first and the last.
 * `undefined` for other keys and without elements.
 *
 * @param axis - Along which they stand; along a row, the arrows follow the direction of the text
 */
export function arrowTarget<Item extends Element>(
  key: string,
  items: readonly Item[],
  current: Element | null,
  axis: 'block' | 'inline',
): Item | undefined {
  const at = items.indexOf(current as Item);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  let keys = ['ArrowUp', 'ArrowDown'];
  if (axis === 'inline') {
    keys = ['ArrowLeft', 'ArrowRight'];
    if (items[0] && getComputedStyle(items[0]).direction === 'rtl') keys.reverse();
  }
  // From nowhere, one begins at the end that the key comes from.
  if (key === keys[0]) return items.at(Math.max(at, 0) - 1);
  return key === keys[1] ? items[(at + 1) % items.length] : undefined;
}
