import { isEnabled, type Row } from './comboboxRows';

/** Takes a value to those that are there, or away from them; with a limit, only as many as it lets. */
export function toggled(
  values: readonly string[],
  value: string,
  max = Number.POSITIVE_INFINITY,
): readonly string[] {
  if (values.includes(value)) return values.filter((other) => other !== value);
  return values.length < max ? [...values, value] : values;
}

/** The values of all rows that can be chosen. */
export function enabledValues(rows: readonly Row[]): string[] {
  return rows.flatMap((row) =>
    row.kind === 'option' && !row.twin && isEnabled(row) ? [row.option.value] : [],
  );
}

/** Takes all of them to the values, or, when all are there already, away from them. */
export function toggledAll(
  values: readonly string[],
  all: readonly string[],
  max = Number.POSITIVE_INFINITY,
): readonly string[] {
  const held = new Set(values);
  const fresh = all.filter((value) => !held.has(value));
  const room = Math.max(0, max - values.length);
  if (fresh.length > 0) return [...values, ...fresh.slice(0, room)];
  const gone = new Set(all);
  return values.filter((value) => !gone.has(value));
}

/**
 * The parts of a pasted list: its lines, the cells of a spreadsheet, what stands between semicolons; else between
 * commas, which a name such as “Theodorakis, Mikis” has too.
 */
export function pastedParts(text: string): string[] {
  const separator = /[\n\r\t;；]/.test(text) ? /[\n\r\t;；]+/ : /[,،、，]+/;
  const parts = text.split(separator).map((part) => part.trim());
  return [...new Set(parts.filter(Boolean))];
}
