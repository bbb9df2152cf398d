import { canonicalLocale } from './canonicalLocale';

const rightToLeft = /Adlm|Ara[bn]|Hebr|Nkoo|Rohg|Syrc|Thaa/;

/**
 * The direction in which the script of `locale` runs; `'ltr'` for anything that is no language tag.
 * Goes by a list of the scripts in use, as some browsers lack `getTextInfo()` and all must answer alike.
 */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(canonicalLocale(locale)).maximize();
  return rightToLeft.test(script) ? 'rtl' : 'ltr';
}
