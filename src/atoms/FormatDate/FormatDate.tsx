'use client';

import type { ComponentProps } from 'react';
import { warnAboutValue } from '../../behaviors';
import { formatDate, timeOf, useLocale } from '../../locale';

export interface FormatDateProps extends Omit<ComponentProps<'time'>, 'children' | 'dateTime'> {
  /**
   * The moment. `null` and `undefined` show that there is no value; so does an invalid date, with a
   * development warning. Strings are not taken, as browsers read them differently: `new Date('2024-05-01T22:30Z')`.
   */
  value: Date | number | null | undefined;
  /**
   * The time zone in which it is read, as an IANA name such as `'Europe/Athens'`. By default that of the
   * `LocaleProvider` around it, or UTC; never the machine's own. A date without a time, such as a day of
   * release, is best kept and shown in `'UTC'`.
   */
  timeZone?: string;
  /**
   * How to write it, as in `Intl.DateTimeFormat`: `{ dateStyle: 'long', timeStyle: 'short' }`.
   * @default { dateStyle: 'medium' }
   */
  options?: Omit<Intl.DateTimeFormatOptions, 'timeZone'>;
}

/**
 * Writes a date, a time or both as the language around it does, in a named time zone, with the exact moment
 * for machines. Where you need a string, use `formatDate`.
 */
export function FormatDate({ value, timeZone, options, ...props }: FormatDateProps) {
  const around = useLocale();
  const time = timeOf(value);
  if (process.env.NODE_ENV !== 'production') {
    if (time === undefined && value != null) {
      warnAboutValue('FormatDate', value, 'a valid Date or its milliseconds');
    }
  }
  // A `<time>` without a moment must hold one that machines can read.
  const Root = time === undefined ? 'span' : 'time';
  return (
    <Root
      {...(time !== undefined && { dateTime: new Date(time).toISOString() })}
      // Server and browser may hold different editions of a language: a space that differs is no fault.
      suppressHydrationWarning
      {...props}
    >
      {formatDate(value, around.locale, { ...options, timeZone: timeZone ?? around.timeZone })}
    </Root>
  );
}
