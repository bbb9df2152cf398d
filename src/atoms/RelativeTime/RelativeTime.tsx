'use client';

import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { useNow, warnAboutValue } from '../../behaviors';
import { formatDate, formatRelativeTime, relativeUnit, timeOf, useLocale } from '../../locale';
import * as styles from './RelativeTime.styles';

export interface RelativeTimeProps extends Omit<ComponentProps<'time'>, 'children' | 'dateTime'> {
  /**
   * The moment. `null` and `undefined` show that there is no value; so does an invalid date, with a
   * development warning. Strings are not taken, as browsers read them differently.
   */
  value: Date | number | null | undefined;
  /** The moment that counts as now. With it nothing moves; by default it is the present, which moves on. */
  now?: Date | number;
  /**
   * The time zone of the full date in the `title`, as an IANA name such as `'Europe/Athens'`. By default that
   * of the `LocaleProvider` around it, or UTC; never the machine's own.
   */
  timeZone?: string;
  /** How to write it, as in `Intl.RelativeTimeFormat`: `{ numeric: 'auto' }` for “yesterday”, `{ style: 'short' }`. */
  options?: Intl.RelativeTimeFormatOptions;
}

const stepOf = (distance: number) => relativeUnit(distance)[1];

/**
 * Says how long ago something was, or how far ahead it is, and keeps it true: one clock for the whole page,
 * which wakes only when one of the texts changes. The full date is its `title`, and follows it on paper.
 *
 * The server, and the page until it is alive, show the date itself: clocks differ, and it stays true in a cache.
 */
export function RelativeTime({
  value,
  now,
  timeZone,
  options,
  className,
  ...props
}: RelativeTimeProps) {
  const around = useLocale();
  const time = timeOf(value);
  const present = useNow(now == null ? time : undefined, stepOf);
  if (process.env.NODE_ENV !== 'production') {
    if (time === undefined && value != null) {
      warnAboutValue('RelativeTime', value, 'a valid Date or its milliseconds');
    }
  }

  const write = (dateStyle: 'full' | 'medium', timeStyle: 'long' | 'short') =>
    formatDate(time, around.locale, {
      dateStyle,
      timeStyle,
      timeZone: timeZone ?? around.timeZone,
    });
  const from = timeOf(now) ?? present;
  // A `<time>` without a moment must hold one that machines can read.
  const Root = time === undefined ? 'span' : 'time';
  return (
    <Root
      className={clsx(styles.root, className)}
      {...(time !== undefined && {
        dateTime: new Date(time).toISOString(),
        title: write('full', 'long'),
      })}
      // Server and browser may hold different editions of a language: a space that differs is no fault.
      suppressHydrationWarning
      {...props}
    >
      {from === undefined
        ? write('medium', 'short')
        : formatRelativeTime(time, around.locale, { ...options, now: from })}
    </Root>
  );
}
