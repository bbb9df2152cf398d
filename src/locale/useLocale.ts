'use client';

import { useContext } from 'react';
import { LocaleContext } from './LocaleContext';
import type { LocaleInfo } from './localeContextValue';

/** The locale of the nearest `LocaleProvider` and its direction; `'en'` without one. */
export function useLocale(): LocaleInfo {
  return useContext(LocaleContext);
}
