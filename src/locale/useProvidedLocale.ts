'use client';

import { useContext, useMemo } from 'react';
import { canonicalLocale } from './canonicalLocale';
import { directionOf } from './directionOf';
import { en } from './languages/en';
import { languageOf } from './languageOf';
import { LocaleContext, type LocaleInfo } from './LocaleContext';
import type { MessageKey, Messages } from './Messages';
import { MessagesContext } from './MessagesContext';
import { messagesContextValue, type MessagesContextValue } from './messagesContextValue';
import { useLoadedMessages } from './useLoadedMessages';

const keys = Object.keys(en) as MessageKey[];

/** What a provider passes on. */
interface ProvidedLocale {
  info: LocaleInfo;
  words: MessagesContextValue;
}

/** Joins what a provider is given with what stands around it and with what has been loaded. */
export function useProvidedLocale(
  locale: string | undefined,
  messages: Partial<Messages> | undefined,
  timeZone: string | undefined,
): ProvidedLocale {
  const outer = useContext(LocaleContext);
  const outerWords = useContext(MessagesContext);
  const tag = canonicalLocale(locale === undefined ? outer.locale : locale, outer.locale);
  const zone = timeZone ?? outer.timeZone;
  const language = languageOf(tag);
  const complete = messages && keys.every((key) => messages[key]);
  const sameLanguage = language === languageOf(outer.locale);
  // English is always there, so it stands for “nothing to fetch”.
  const loaded = useLoadedMessages(complete || sameLanguage ? 'en' : language);
  const base = sameLanguage ? outerWords.messages : (loaded ?? en);
  const info = useMemo(
    () => ({ locale: tag, direction: directionOf(tag), timeZone: zone }),
    [tag, zone],
  );
  const words = useMemo(() => {
    const entries = keys.map((key) => [key, messages?.[key] || base[key]]);
    return messagesContextValue(tag, Object.fromEntries(entries) as Messages);
  }, [tag, base, messages]);
  return { info, words };
}
