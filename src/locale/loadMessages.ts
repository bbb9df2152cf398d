import { en } from './languages/en';
import { languageOf } from './languageOf';
import { languages } from './languages';
import { loadedMessages } from './loadedMessages';
import type { Messages } from './Messages';

/**
 * Fetches the built-in messages of a locale: `pt` for `pt-BR`, English where the library has no
 * translation. Rejects when the file cannot be fetched; the next call tries again. Await it before the
 * first render to start in that language, or on the server to pass the messages to `LocaleProvider`.
 */
export async function loadMessages(locale: string): Promise<Messages> {
  const language = languageOf(locale);
  // Browsers and bundlers fetch a module once, however often it is imported.
  const module = await languages[language]?.();
  const messages = module?.[language.replace('-', '')];
  if (!messages) return en;
  loadedMessages.set(language, messages);
  return messages;
}
