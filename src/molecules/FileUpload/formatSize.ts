import { formatNumber } from '../../locale';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

/** Writes a size in bytes as the language does, in the unit that suits it: “24.1 MB”. A kilobyte has 1,000. */
export function formatSize(bytes: number, locale: string): string {
  // Of 999,500 bytes there are 1,000 kB, rounded: the next unit says it shorter.
  const at = Math.max(
    0,
    units.findLastIndex((_, power) => bytes >= 0.9995 * 1000 ** power),
  );
  const value = bytes / 1000 ** at;
  const text = formatNumber(value, locale, {
    maximumFractionDigits: value < 100 ? 1 : 0,
    style: 'unit',
    unit: units[at]!,
    unitDisplay: at === 0 ? 'long' : 'short',
  });
  // At the end of a line, the number would stand alone.
  return text.replaceAll(' ', '\u00a0');
}
