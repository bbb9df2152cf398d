import { optionNamed, type ComboboxOption } from './comboboxRows';
import type { ComboboxLoad } from './useAsyncOptions';

/** How names are asked for. */
export interface NamesRequest<Option extends ComboboxOption> {
  load?: ComboboxLoad<Option>;
  minCharacters?: number;
  locale: string;
}

/** So many are asked for at once. */
const together = 4;

/**
 * Asks the server for the options of names, in their order; `undefined` stands for what it does not know, or did not
 * answer, and for names too short to be asked for.
 */
export async function namedOptions<Option extends ComboboxOption>(
  names: readonly string[],
  { load, minCharacters = 0, locale }: NamesRequest<Option>,
  signal: AbortSignal,
): Promise<(Option | undefined)[]> {
  const found: (Option | undefined)[] = [];
  const rest = names.entries();
  async function ask() {
    for (const [at, query] of rest) {
      if (signal.aborted) return;
      if (query.length < minCharacters) continue;
      try {
        found[at] = optionNamed((await load!({ query, signal })).options, query, locale);
      } catch {
        // It is not known, then.
      }
    }
  }
  await Promise.all(Array.from({ length: together }, ask));
  return found;
}
