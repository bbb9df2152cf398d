import { isEnabled, type Row } from './comboboxRows';

/**
 * The row that the keys are at: one that was gone to, by its key and the place where it was last; or a wish, as long
 * as nobody has moved: the one that is chosen, that one or else the first or last, the first that was found.
 */
export type Active = { key: string; at: number } | 'chosen' | 'first' | 'last' | 'found' | null;

/** Whether the arrow keys stop at it: a reason has to be heard. */
export const isReached = (row: Row): boolean =>
  isEnabled(row) || (row.kind === 'option' && Boolean(row.option.disabledReason));

/**
 * From a place, the next row in a direction that the keys stop at, or -1. Over the end it goes on at the other, unless
 * it is told to stay.
 */
export function nextRow(rows: readonly Row[], from: number, step: 1 | -1, wrap = true): number {
  const { length } = rows;
  for (let count = 1; count <= length; count += 1) {
    const at = from + step * count;
    if (!wrap && (at < 0 || at >= length)) return -1;
    const place = ((at % length) + length) % length;
    if (isReached(rows[place]!)) return place;
  }
  return -1;
}

/** The row that is nearest to a place, and may be chosen; at the same distance, the later one; or -1. */
export function nearestRow(rows: readonly Row[], place: number): number {
  const start = Math.max(0, Math.min(place, rows.length - 1));
  for (let away = 0; away < rows.length; away += 1) {
    for (const at of [start + away, start - away]) {
      const row = rows[at];
      if (row && isEnabled(row)) return at;
    }
  }
  return -1;
}

/** Where the active row is among rows that may have changed since, or -1. */
export function placeOf(rows: readonly Row[], active: Active, chosen: string | undefined): number {
  if (active === null) return -1;
  if (active === 'found') {
    const at = rows.findIndex((row) => row.kind === 'option' && isEnabled(row));
    return at < 0 ? nextRow(rows, -1, 1) : at;
  }
  if (typeof active === 'string') {
    const at =
      chosen === undefined
        ? -1
        : rows.findIndex((row) => row.kind === 'option' && row.option.value === chosen);
    if (at >= 0 || active === 'chosen') return at;
    return active === 'first' ? nextRow(rows, -1, 1) : nextRow(rows, rows.length, -1);
  }
  if (rows[active.at]?.key === active.key) return active.at;
  const at = rows.findIndex(({ key }) => key === active.key);
  return at >= 0 && isReached(rows[at]!) ? at : nearestRow(rows, active.at);
}

/** Where a key leads, or `undefined` if it is none of the list's (WAI-ARIA APG Combobox, Listbox Popup). */
export function rowByKey(rows: readonly Row[], from: number, key: string): number | undefined {
  const page = 10;
  switch (key) {
    case 'ArrowDown':
      return nextRow(rows, from, 1);
    case 'ArrowUp':
      return nextRow(rows, from < 0 ? rows.length : from, -1);
    case 'Home':
      return nextRow(rows, -1, 1);
    case 'End':
      return nextRow(rows, rows.length, -1);
    case 'PageDown': {
      const at = nextRow(rows, Math.min(from + page, rows.length) - 1, 1, false);
      return at < 0 ? nextRow(rows, rows.length, -1) : at;
    }
    case 'PageUp': {
      const at = nextRow(rows, Math.max(from - page, -1) + 1, -1, false);
      return at < 0 ? nextRow(rows, -1, 1) : at;
    }
    default:
      return undefined;
  }
}
