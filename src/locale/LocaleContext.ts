'use client';

import { createContext, type Context } from 'react';
import { en } from './languages/en';
import { localeContextValue, type LocaleContextValue } from './localeContextValue';

/** English, unless a provider says otherwise: the browser's own language would differ from the server's. */
export const LocaleContext: Context<LocaleContextValue> = createContext(
  localeContextValue('en', en),
);
