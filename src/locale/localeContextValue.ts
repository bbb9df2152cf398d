import { directionOf } from './directionOf';
import { formatMessage } from './formatMessage';
import type { MessageKey, Messages, MessageValues } from './Messages';

/** The locale around a component, and the direction its script runs in. */
export interface LocaleInfo {
  /** A BCP 47 tag, to pass to the formatters. */
  locale: string;
  /** The direction of the locale's script. */
  direction: 'ltr' | 'rtl';
}

/** Writes a built-in message in the language around a component. */
export type FormatMessage = <Key extends MessageKey>(
  key: Key,
  ...values: MessageValues<Key>
) => string;

/** What the context carries: the same object until the locale or its messages change. */
export interface LocaleContextValue extends LocaleInfo {
  /** The words to which a nested provider adds its own. */
  messages: Messages;
  /** Writes one of them. */
  message: FormatMessage;
}

/** Joins a locale and its messages. */
export function localeContextValue(locale: string, messages: Messages): LocaleContextValue {
  return {
    locale,
    direction: directionOf(locale),
    messages,
    message: (key, ...values) => formatMessage(locale, messages, key, ...values),
  };
}
