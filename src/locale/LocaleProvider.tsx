'use client';

import type { ReactElement, ReactNode } from 'react';
import { LocaleContext } from './LocaleContext';
import type { Messages } from './Messages';
import { useProvidedLocale } from './useProvidedLocale';

export interface LocaleProviderProps {
  /** A BCP 47 tag such as `'el'` or `'pt-BR'`: decides words, plural forms, numbers and dates. */
  locale: string;
  /**
   * Words of your own, all or some; the rest comes from the library's translation. With a whole language
   * (`import { el } from 'entasis/locale/el'`) nothing is fetched, which server rendering needs. Keep the
   * object outside the component: a new one renders everything that shows a message again.
   */
  messages?: Partial<Messages>;
  /** What is to be shown in that language. */
  children?: ReactNode;
}

/**
 * Sets the language of the library's built-in texts and of its formatters. Without `messages` it fetches
 * the language and shows English until it is there. It renders no element and sets no `lang` or `dir`:
 * `ThemeProvider` does that.
 */
export function LocaleProvider({ locale, messages, children }: LocaleProviderProps): ReactElement {
  return <LocaleContext value={useProvidedLocale(locale, messages)}>{children}</LocaleContext>;
}
