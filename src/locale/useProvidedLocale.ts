'use client';

import { useContext, useMemo } from 'react';
import { canonicalLocale } from './canonicalLocale';
import { directionOf } from './directionOf';
import { languageOf } from './languageOf';
import { LocaleContext, type LocaleInfo } from './LocaleContext';
import { messageCount } from './messageCount';
import type { Messages } from './Messages';
import { MessagesContext, type ProvidedMessages } from './MessagesContext';
import { useLoadedMessages } from './useLoadedMessages';

/** What a provider passes on. */
interface ProvidedLocale {
  info: LocaleInfo;
  words: ProvidedMessages;
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
  // An empty text is none.
  const own = useMemo(
    () => Object.fromEntries(Object.entries(messages ?? {}).filter(([, text]) => text)),
    [messages],
  );
  const complete = Object.keys(own).length >= messageCount;
  const sameLanguage = language === languageOf(outer.locale);
  // English is always there, so it stands for “nothing to fetch”.
  const loaded = useLoadedMessages(complete || sameLanguage ? 'en' : language);
  const base = sameLanguage ? outerWords.messages : loaded;
  const info = useMemo(
    () => ({ locale: tag, direction: directionOf(tag), timeZone: zone }),
    [tag, zone],
  );
  const words = useMemo(() => ({ locale: tag, messages: { ...base, ...own } }), [tag, base, own]);
  return { info, words };
}
