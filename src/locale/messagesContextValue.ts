import { formatMessage } from './formatMessage';
import type { MessageKey, Messages, MessageValues } from './Messages';

/** Writes a built-in message in the language around a component. */
export type FormatMessage = <Key extends MessageKey>(
  key: Key,
  ...values: MessageValues<Key>
) => string;

/** What the context carries: the same object until the locale or its messages change. */
export interface MessagesContextValue {
  /** The words to which a nested provider adds its own. */
  messages: Messages;
  /** Writes one of them. */
  message: FormatMessage;
}

/** Joins messages and the locale in which they are written. */
export function messagesContextValue(locale: string, messages: Messages): MessagesContextValue {
  return {
    messages,
    message: (key, ...values) => formatMessage(locale, messages, key, ...values),
  };
}
