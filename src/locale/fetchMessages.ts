import { languageOf } from './languageOf';
import { languages } from './languages';
import { loadedMessages } from './loadedMessages';
import type { Messages } from './Messages';

/** Fetches the messages of a locale; `undefined` for English, and where the library has none. */
export async function fetchMessages(locale: string): Promise<Messages | undefined> {
  const language = languageOf(locale);
  // Browsers and bundlers fetch a module once, however often it is imported.
  const module = await languages[language]?.();
  const messages = module?.[language.replace('-', '')];
  if (messages) loadedMessages.set(language, messages);
  return messages;
}
