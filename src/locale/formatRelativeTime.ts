import { cachedFormat } from './cachedFormat';
import { noValue } from './noValue';
import { timeOf } from './timeOf';
import { tryFormat } from './tryFormat';

/** How to write a distance in time, and from where it is measured. */
export interface FormatRelativeTimeOptions extends Intl.RelativeTimeFormatOptions {
  /** The moment that counts as now. Required: read during render, the clock differs on server and browser. */
  now: Date | number;
}

const relativeFormat = cachedFormat(
  (locale, options?: Intl.RelativeTimeFormatOptions) =>
    new Intl.RelativeTimeFormat(locale, options),
);

const day = 86_400_000;

const units: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365.2425 * day],
  ['month', 30.436875 * day],
  ['day', day],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
];

/** The largest unit that has passed in full in so many milliseconds, and its length; seconds at the least. */
export function relativeUnit(distance: number): readonly [Intl.RelativeTimeFormatUnit, number] {
  return units.find(([, length]) => Math.abs(distance) >= length) ?? units.at(-1)!;
}

/**
 * Writes how far a moment lies from `now`, in the largest unit that has passed in full: “3 hours ago”,
 * “in 2 days”, “now”. An invalid date, NaN, `null` and `undefined` become an en dash. Units are lengths,
 * not calendar days: what happened 25 hours ago is “1 day ago”, whatever the clock said.
 */
export function formatRelativeTime(
  value: Date | number | null | undefined,
  locale: string,
  options: FormatRelativeTimeOptions,
): string {
  const time = timeOf(value);
  if (time === undefined) return noValue;
  return tryFormat('formatRelativeTime', () => {
    const { now, ...rest } = options;
    const start = timeOf(now);
    if (start === undefined) return noValue;
    const [unit, length] = relativeUnit(time - start);
    // `+ 0` keeps −0 out, which reads “0 seconds ago”.
    const distance = Math.trunc((time - start) / length) + 0;
    return relativeFormat(locale, distance === 0 ? { ...rest, numeric: 'auto' } : rest).format(
      distance,
      unit,
    );
  });
}
