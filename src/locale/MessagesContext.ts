'use client';

import { createContext, type Context } from 'react';
import { en } from './languages/en';
import { messagesContextValue, type MessagesContextValue } from './messagesContextValue';

/** English, unless a provider says otherwise. */
export const MessagesContext: Context<MessagesContextValue> = createContext(
  messagesContextValue('en', en),
);
