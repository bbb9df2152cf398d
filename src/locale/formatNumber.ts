import { cachedFormat } from './cachedFormat';
import { noValue } from './noValue';
import { tryFormat } from './tryFormat';

const numberFormat = cachedFormat(
  (locale, options?: Intl.NumberFormatOptions) =>
    // 'negative' also takes the sign off −0 and off what rounds to it.
    new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options }),
);

/**
 * Writes a number as `locale` does: grouping, decimal sign, digits, unit, currency, percent.
 * NaN, infinities, `null` and `undefined` become an en dash; −0 is 0.
 *
 * ```ts
 * formatNumber(1234.5, 'el', { style: 'currency', currency: 'EUR' }); // 1.234,50 €
 * ```
 */
export function formatNumber(
  value: number | bigint | null | undefined,
  locale: string,
  options?: Intl.NumberFormatOptions,
): string {
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value)))
    return tryFormat('formatNumber', () => numberFormat(locale, options).format(value));
  return noValue;
}
