'use client';

import type { ComponentProps } from 'react';
import { warnAboutValue } from '../../behaviors';
import { formatNumber, useLocale } from '../../locale';

export interface FormatNumberProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** The number. `null` and `undefined` show that there is no value; so do NaN and infinities, with a development warning. */
  value: number | bigint | null | undefined;
  /**
   * How to write it, as in `Intl.NumberFormat`: `{ style: 'currency', currency: 'EUR' }`,
   * `{ style: 'percent' }`, `{ notation: 'compact' }`.
   */
  options?: Intl.NumberFormatOptions;
}

/**
 * Writes a number as the language around it does. In a column, let the cell set `tabular-nums`, or put it
 * into a `Text` with `tabular`. Where you need a string, use `formatNumber`.
 */
export function FormatNumber({ value, options, ...props }: FormatNumberProps) {
  const { locale } = useLocale();
  if (process.env.NODE_ENV !== 'production') {
    const known = value == null || typeof value === 'bigint' || Number.isFinite(value);
    if (!known) warnAboutValue('FormatNumber', value, 'a finite number');
  }
  return (
    // Server and browser may hold different editions of a language: a space that differs is no fault.
    <span suppressHydrationWarning {...props}>
      {formatNumber(value, locale, options)}
    </span>
  );
}
