'use client';

import { useContext } from 'react';
import { MessagesContext } from './MessagesContext';
import type { FormatMessage } from './messagesContextValue';

/**
 * Returns a function that writes a built-in message in the language of the nearest `LocaleProvider`.
 *
 * ```ts
 * const message = useMessages();
 * message('dialogClose');
 * message('textFieldCharactersLeft', { count: 3 });
 * ```
 */
export function useMessages(): FormatMessage {
  return useContext(MessagesContext).message;
}
