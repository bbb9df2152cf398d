import { warnOnce } from '../behaviors';
import type { PluralForms } from './Messages';
import { noValue } from './noValue';

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
 * does. The two differ where English words stand in for a language that is not there; both are canonical tags. Few
 * messages hold a number, and those are written seldom: what `Intl` makes for one is not kept.
 */
export function writeMessage(
  key: string,
  message: string | PluralForms,
  language: string,
  locale: string,
  given: Partial<Record<string, number | string>> | null | undefined,
): string {
  const text =
    typeof message === 'string'
      ? message
      : (message[new Intl.PluralRules(language).select(Number(given?.count))] ?? message.other);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = given?.[name];
    if (typeof value === 'string') return value;
    if (value == null) warnAboutValue(key, name);
    if (!Number.isFinite(value)) return noValue;
    // 'negative' also takes the sign off −0.
    return value!.toLocaleString(locale, { maximumFractionDigits: 15, signDisplay: 'negative' });
  });
}
