import { cachedFormat } from './cachedFormat';
import { noValue } from './noValue';
import { tryFormat } from './tryFormat';
import { timeOf } from './timeOf';

/** How to write a date, and in which time zone it is read. */
export interface FormatDateOptions extends Intl.DateTimeFormatOptions {
  /** An IANA name such as `'Europe/Athens'`, or `'UTC'`. Required: server and browser seldom share one. */
  timeZone: string;
}

const dateFormat = cachedFormat(
  (locale, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/**
 * Writes a moment as `locale` does, in the time zone you name; a date of medium length where the options
 * hold nothing else. An invalid date, NaN, `null` and `undefined` become an en dash. Takes no strings:
 * browsers read those differently.
 *
 * ```ts
 * formatDate(invoice.paidAt, 'de', { timeZone: 'Europe/Berlin' }); // 01.05.2024
 * ```
 */
export function formatDate(
  value: Date | number | null | undefined,
  locale: string,
  options: FormatDateOptions,
): string {
  const time = timeOf(value);
  if (time === undefined) return noValue;
  return tryFormat('formatDate', () => {
    const { timeZone, ...rest } = options;
    if (!timeZone) throw new RangeError('timeZone is missing');
    const style = Object.keys(rest).length > 0 ? rest : { dateStyle: 'medium' as const };
    return dateFormat(locale, { timeZone, ...style }).format(time);
  });
}
