'use client';

import type { ReactElement, ReactNode } from 'react';
import { LocaleContext } from './LocaleContext';
import type { Messages } from './Messages';
import { MessagesContext } from './MessagesContext';
import { useProvidedLocale } from './useProvidedLocale';

export interface LocaleProviderProps {
  /**
   * A BCP 47 tag such as `'el'` or `'pt-BR'`: decides words, plural forms, numbers and dates. By default that
   * of the provider around it, or English.
   */
  locale?: string;
  /**
   * Words of your own, all or some; the rest comes from the library's translation. With a whole language
   * (`import { el } from 'entasis/locale/el'`) nothing is fetched, which server rendering needs. Keep the
   * object outside the component: a new one renders everything that shows a message again.
   */
  messages?: Partial<Messages>;
  /**
   * The time zone in which dates are read, as an IANA name such as `'Europe/Athens'`: that of the reader's
   * profile, or of the business. By default that of the provider around it, or UTC; never the machine's own,
   * as server and browser seldom share one.
   */
  timeZone?: string;
  /** What is to be shown in that language. */
  children?: ReactNode;
}

/**
 * Sets the language of the library's built-in texts and of its formatters, and the time zone of dates. Without `messages` it fetches
 * the language and shows English until it is there. It renders no element and sets no `lang` or `dir`:
 * `ThemeProvider` does that.
 */
export function LocaleProvider({
  locale,
  messages,
  timeZone,
  children,
}: LocaleProviderProps): ReactElement {
  const { info, words } = useProvidedLocale(locale, messages, timeZone);
  return (
    <LocaleContext value={info}>
      <MessagesContext value={words}>{children}</MessagesContext>
    </LocaleContext>
  );
}
