import { canonicalLocale } from './canonicalLocale';
import { en } from './languages/en';
import type { MessageKey, Messages, MessageValues, PluralForms } from './Messages';
import { writeMessage } from './writeMessage';

/**
 * Writes a message in words: picks the plural form by `count`, writes numbers as `locale` does and fills
 * them in. Works without a provider, so in Server Components too.
 *
 * ```ts
 * formatMessage('el', messages, 'textFieldCharactersLeft', { count: 3 }); // Απομένουν 3 χαρακτήρες
 * ```
 */
export function formatMessage<Key extends MessageKey>(
  locale: string,
  messages: Messages,
  key: Key,
  ...[values]: MessageValues<Key>
): string {
  const message: string | PluralForms | undefined = messages[key];
  // Only untyped code asks for what is not there: its own words show it where to look.
  if (message === undefined) return key;
  const tag = canonicalLocale(locale);
  return writeMessage(key, message, message === en[key] ? 'en' : tag, tag, values);
}
