import { warnOnce } from '../behaviors';
import { cachedFormat } from './cachedFormat';
import { formatNumber } from './formatNumber';
import { en } from './languages/en';
import type { MessageKey, Messages, MessageValues, PluralForms } from './Messages';
import { noValue } from './noValue';

const pluralRules = cachedFormat((locale) => new Intl.PluralRules(locale));

function warnAboutValue(key: string, name: string) {
  if (process.env.NODE_ENV !== 'production') {
    warnOnce(
      `message-${key}-${name}`,
      `The message “${key}” has a place for {${name}} but got no value for it, so it shows “${noValue}”. Pass the value, or correct the name in your own messages.`,
    );
  }
}

/**
 * Writes a message in words: picks the plural form by `count`, writes numbers as `locale` does and fills
 * them in. Works without a provider, so in Server Components too; elsewhere use `useMessages`.
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
  const given: Partial<Record<string, number | string>> = values ?? {};
  const message: string | PluralForms | undefined = messages[key];
  // Only untyped code asks for what is not there: its own words show it where to look.
  if (message === undefined) return key;
  let text = message;
  if (typeof text !== 'string') {
    // English words decline in English, also where they stand in for a language that is not there.
    const rules = pluralRules(text === en[key] ? 'en' : locale);
    text = text[rules.select(Number(given.count))] ?? text.other;
  }
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = given[name];
    if (typeof value === 'string') return value;
    if (value == null) warnAboutValue(key, name);
    return formatNumber(value, locale, { maximumFractionDigits: 15 });
  });
}
