'use client';

import { useContext } from 'react';
import type { MessageKey, Messages } from './Messages';
import { MessagesContext } from './MessagesContext';

/** The messages that are a string in every language. */
type WordKey = { [Key in MessageKey]: Messages[Key] extends string ? Key : never }[MessageKey];

/**
 * Like `useMessages`, for messages without a place for a value: they are looked up, and nothing is written
 * into them, which a component that says one word need not carry.
 */
export function useWords<Keys extends WordKey>(
  english: Pick<Messages, Keys>,
): (key: Keys) => string {
  const { messages } = useContext(MessagesContext);
  return (key) => (messages[key] ?? english[key]) as string;
}
