import { fetchMessages } from './fetchMessages';
import { en } from './languages/en';
import type { Messages } from './Messages';

/**
 * Fetches the built-in messages of a locale: `pt` for `pt-BR`, English where the library has no
 * translation. Rejects when the file cannot be fetched; the next call tries again. Await it before the
 * first render to start in that language, or on the server to pass the messages to `LocaleProvider`.
 */
export async function loadMessages(locale: string): Promise<Messages> {
  return (await fetchMessages(locale)) ?? en;
}
