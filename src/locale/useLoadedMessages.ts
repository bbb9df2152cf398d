'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { warnOnce } from '../behaviors';
import { fetchMessages } from './fetchMessages';
import { loadedMessages } from './loadedMessages';
import type { Messages } from './Messages';

function warnAboutLoading(locale: string, error: unknown) {
  if (process.env.NODE_ENV !== 'production') {
    warnOnce(
      `locale-load-${locale}`,
      `The messages for “${locale}” could not be loaded (${String(error)}), so built-in texts stay in English. Check that the file is served, or pass them: <LocaleProvider locale="${locale}" messages={…}>.`,
    );
  }
}

const nothing = () => undefined;

/**
 * The messages of a language, fetched when first needed; `undefined` until they are there, and always
 * where the library has none. While a server-rendered page hydrates they count as missing, as they did
 * on the server.
 */
export function useLoadedMessages(language: string): Messages | undefined {
  const subscribe = useCallback(
    (onLoad: () => void) => {
      let active = true;
      fetchMessages(language).then(
        () => active && onLoad(),
        (error: unknown) => active && warnAboutLoading(language, error),
      );
      return () => {
        active = false;
      };
    },
    [language],
  );
  return useSyncExternalStore(subscribe, () => loadedMessages.get(language), nothing);
}
