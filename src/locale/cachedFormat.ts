import { canonicalLocale } from './canonicalLocale';

const limit = 500;

/**
 * Keeps what `create` made for each locale and set of options: making an `Intl` object takes fifteen
 * (numbers) to fifty times (dates) as long as using one. Options may hold data, such as a currency or a
 * time zone, so the store has a limit.
 */
export function cachedFormat<Options, Format>(
  create: (locale: string, options?: Options) => Format,
): (locale: string, options?: Options) => Format {
  const formats = new Map<string, Format>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    let format = formats.get(key);
    if (!format) {
      format = create(canonicalLocale(locale), options);
      if (formats.size >= limit) formats.clear();
      formats.set(key, format);
    }
    return format;
  };
}
