import { warnOnce } from '../behaviors';

/** The tag in its canonical spelling, or `fallback` where the input is no BCP 47 tag. Never throws. */
export function canonicalLocale(locale: string, fallback = 'en'): string {
  try {
    const [tag] = Intl.getCanonicalLocales(locale);
    if (tag) return tag;
  } catch {
    // No tag: the fallback below.
  }
  if (process.env.NODE_ENV !== 'production') {
    warnOnce(
      `locale-invalid-${String(locale)}`,
      `“${String(locale)}” is not a language tag, so “${fallback}” is used in its place. Pass a BCP 47 tag such as “el” or “pt-BR” (with a hyphen, not an underscore).`,
    );
  }
  return fallback;
}
