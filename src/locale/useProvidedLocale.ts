'use client';

import { useContext, useMemo } from 'react';
import { canonicalLocale } from './canonicalLocale';
import { en } from './languages/en';
import { languageOf } from './languageOf';
import { LocaleContext } from './LocaleContext';
import { localeContextValue, type LocaleContextValue } from './localeContextValue';
import type { MessageKey, Messages } from './Messages';
import { useLoadedMessages } from './useLoadedMessages';

const keys = Object.keys(en) as MessageKey[];

/** Joins what a provider is given with what stands around it and with what has been loaded. */
export function useProvidedLocale(
  locale: string,
  messages: Partial<Messages> | undefined,
): LocaleContextValue {
  const outer = useContext(LocaleContext);
  const tag = canonicalLocale(locale, outer.locale);
  const language = languageOf(tag);
  const complete = messages && keys.every((key) => messages[key]);
  const sameLanguage = language === languageOf(outer.locale);
  // English is always there, so it stands for “nothing to fetch”.
  const loaded = useLoadedMessages(complete || sameLanguage ? 'en' : language);
  const base = sameLanguage ? outer.messages : (loaded ?? en);
  return useMemo(() => {
    const words = keys.map((key) => [key, messages?.[key] || base[key]]);
    return localeContextValue(tag, Object.fromEntries(words) as Messages);
  }, [tag, base, messages]);
}
