import { warnOnce } from '../behaviors';
import { cachedFormat } from './cachedFormat';
import { formatNumber } from './formatNumber';
import type { PluralForms } from './Messages';
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
 * Fills in a message: picks the plural form by `count` as `language` declines, and writes numbers as `locale`
 * does. The two differ where English words stand in for a language that is not there.
 */
export function writeMessage(
  key: string,
  message: string | PluralForms,
  language: string,
  locale: string,
  given: Partial<Record<string, number | string>> | null | undefined,
): string {
  let text = message;
  if (typeof text !== 'string') {
    text = text[pluralRules(language).select(Number(given?.count))] ?? text.other;
  }
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = given?.[name];
    if (typeof value === 'string') return value;
    if (value == null) warnAboutValue(key, name);
    return formatNumber(value, locale, { maximumFractionDigits: 15 });
  });
}
