'use client';

import { useContext } from 'react';
import { LocaleContext, type LocaleInfo } from './LocaleContext';

/** The locale of the nearest `LocaleProvider`, its direction and the time zone; `'en'` and `'UTC'` without one. */
export function useLocale(): LocaleInfo {
  return useContext(LocaleContext);
}
