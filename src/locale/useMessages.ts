'use client';

import { useCallback, useContext } from 'react';
import type { FormatMessage, MessageKey, Messages } from './Messages';
import { MessagesContext } from './MessagesContext';
import { writeMessage } from './writeMessage';

/**
 * Returns a function that writes a component's messages in the language of the nearest `LocaleProvider`,
 * and in English where that has none. The component brings its English along: keep it outside the function.
 *
 * ```ts
 * const english = { dialogClose };
 *
 * const message = useMessages(english);
 * message('dialogClose');
 * ```
 */
export function useMessages<Keys extends MessageKey>(
  english: Pick<Messages, Keys>,
): FormatMessage<Keys> {
  const { locale, messages } = useContext(MessagesContext);
  return useCallback(
    (key, ...[values]) => {
      const translated = messages[key];
      return writeMessage(
        key,
        translated ?? english[key],
        translated ? locale : 'en',
        locale,
        values,
      );
    },
    [locale, messages, english],
  );
}
