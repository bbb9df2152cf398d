'use client';

import { createContext, type Context } from 'react';
import type { Messages } from './Messages';

/** What the context carries: the same object until the locale or its messages change. */
export interface ProvidedMessages {
  /** The locale they are written in. */
  locale: string;
  /** The words that stand in for the English ones that components bring with them. */
  messages: Partial<Messages>;
}

/** English, unless a provider says otherwise. */
export const MessagesContext: Context<ProvidedMessages> = createContext<ProvidedMessages>({
  locale: 'en',
  messages: {},
});
