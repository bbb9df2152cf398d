import { joinDecimal } from './joinDecimal';

const notation = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i;

/**
 * A number, or what plain JavaScript passes for one, in plain decimal notation: `1e-7` is `0.0000001`, and
 * −0 is `0`. `''` for what is no number, or none that ends.
 */
export function plainDecimal(value: unknown): string {
  const match = notation.exec(String(value).trim());
  const shift = Number(match?.[4] ?? 0);
  if (!match || !(match[2] || match[3])) return '';
  if (Math.abs(shift) > 400 || !Number.isFinite(Number(value))) return '';
  const [, sign, integer = '', fraction = ''] = match;
  const point = Math.max(integer.length + shift, 0);
  const digits =
    '0'.repeat(Math.max(-integer.length - shift, 0)) + (integer + fraction).padEnd(point, '0');
  return joinDecimal(sign === '-', digits.slice(0, point), digits.slice(point));
}
