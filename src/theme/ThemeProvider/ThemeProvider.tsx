'use client';

import { createContext, use, type ReactNode } from 'react';
import { LocaleProvider, type Messages } from '../../locale';
import { themeAttributes, type ThemeOptions } from './themeAttributes';
import { usePageAttributes } from './usePageAttributes';

export interface ThemeProviderProps extends ThemeOptions {
  /**
   * Words for `locale`, such as `el` from `entasis/locale/el`. Without them the language is fetched, and
   * English stands in until it is there.
   */
  messages?: Partial<Messages>;
  /** The time zone in which dates are read, as an IANA name such as `'Europe/Athens'`; UTC without one. */
  timeZone?: string;
  /** What is themed. */
  children?: ReactNode;
}

const NestedContext = createContext(false);

/**
 * Sets theme, density, direction and language for the page; inside another provider, for a part of it.
 *
 * All four are attributes, and CSS does the rest: when one of them changes, nothing inside renders again.
 * For the page they stand on `<html>` and no element is added; a nested provider adds one `<div>`.
 * Optional: without it the page follows the reader's system.
 */
export function ThemeProvider({ messages, timeZone, children, ...options }: ThemeProviderProps) {
  const nested = use(NestedContext);
  const attributes = themeAttributes(options);
  usePageAttributes(nested ? {} : attributes);

  return (
    // Also where there is no language yet: one that arrives late would mount everything inside anew.
    <LocaleProvider locale={options.locale} messages={messages} timeZone={timeZone}>
      {nested ? (
        <div {...attributes}>{children}</div>
      ) : (
        <NestedContext value={true}>{children}</NestedContext>
      )}
    </LocaleProvider>
  );
}
