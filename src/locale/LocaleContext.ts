'use client';

import { createContext, type Context } from 'react';

/** The locale around a component, and what goes with it. */
export interface LocaleInfo {
  /** A BCP 47 tag, to pass to the formatters. */
  locale: string;
  /** The direction of the locale's script. */
  direction: 'ltr' | 'rtl';
  /** An IANA name such as `'Europe/Athens'`: the zone in which dates are read. */
  timeZone: string;
}

/**
 * English and UTC, unless a provider says otherwise: the browser's own language and time zone would differ
 * from the server's. Apart from the messages: who only formats numbers and dates needs no words.
 */
export const LocaleContext: Context<LocaleInfo> = createContext<LocaleInfo>({
  locale: 'en',
  direction: 'ltr',
  timeZone: 'UTC',
});
