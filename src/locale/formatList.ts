import { cachedFormat } from './cachedFormat';
import { tryFormat } from './tryFormat';

const listFormat = cachedFormat(
  (locale, options?: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
);

/**
 * Joins words as `locale` does: “claims, works, and recordings”; with `type: 'disjunction'`, “or”.
 * Empty items are left out; an empty list is an empty string.
 */
export function formatList(
  items: readonly (string | null | undefined)[],
  locale: string,
  options?: Intl.ListFormatOptions,
): string {
  const words = items.filter((item): item is string => typeof item === 'string' && item !== '');
  return tryFormat('formatList', () => listFormat(locale, options).format(words));
}
