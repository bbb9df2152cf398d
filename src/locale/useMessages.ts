'use client';

import { useContext } from 'react';
import { LocaleContext } from './LocaleContext';
import type { FormatMessage } from './localeContextValue';

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
  return useContext(LocaleContext).message;
}
