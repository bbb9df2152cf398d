import { canonicalLocale } from './canonicalLocale';
import { languages } from './languages';

/** Whose words a locale uses: `pt` for `pt-BR`, `sv` for `sv-SE`, whether the library has them or not. */
export function languageOf(locale: string): string {
  const tag = canonicalLocale(locale);
  return languages[tag] ? tag : new Intl.Locale(tag).language;
}
