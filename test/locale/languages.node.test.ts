import { describe, expect, it } from 'vitest';
import { loadMessages, type Messages, type PluralForms } from '../../src/locale';
import { messageCount } from '../../src/locale/messageCount';
import { ar } from '../../src/locale/languages/ar';
import { de } from '../../src/locale/languages/de';
import { el } from '../../src/locale/languages/el';
import { en } from '../../src/locale/languages/en';
import { enXA } from '../../src/locale/languages/en-XA';
import { es } from '../../src/locale/languages/es';
import { fr } from '../../src/locale/languages/fr';
import { ja } from '../../src/locale/languages/ja';
import { pt } from '../../src/locale/languages/pt';

const languages: Record<string, Messages> = { ar, de, el, en, 'en-XA': enXA, es, fr, ja, pt };

/** In these forms a language may write the number as a word. */
const spelledOut = new Set(['zero', 'one', 'two']);

const english: Messages = en;
const keys = Object.keys(en) as (keyof Messages)[];

const formsOf = (message: string | PluralForms) =>
  typeof message === 'string' ? { other: message } : message;

const placeholdersOf = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

it('counts its messages right', () => {
  expect(messageCount).toBe(keys.length);
});

describe.each(Object.entries(languages))('the messages in %s', (locale, messages) => {
  it('have exactly the keys of English', () => {
    expect(Object.keys(messages).toSorted()).toEqual(keys.toSorted());
  });

  it.each(keys)('have the placeholders of English in “%s”', (key) => {
    const expected = placeholdersOf(formsOf(english[key]).other);
    for (const [form, text] of Object.entries(formsOf(messages[key]))) {
      const missing = spelledOut.has(form) ? ['{count}'] : [];
      const found = placeholdersOf(text);
      expect([...found, ...missing.filter((name) => !found.includes(name))].toSorted()).toEqual(
        [...new Set([...expected, ...missing])].toSorted(),
      );
    }
  });

  it('have every plural form the language needs, and no other', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    for (const key of keys) {
      const message = messages[key];
      if (typeof message === 'string') continue;
      expect(Object.keys(message).toSorted(), key).toEqual(pluralCategories.toSorted());
    }
  });

  it('are written plainly: no exclamation marks, no spaces at the ends, no empty text', () => {
    for (const key of keys) {
      for (const text of Object.values(formsOf(messages[key]))) {
        expect(text, key).not.toMatch(/[!！¡]|^\s|\s$|^$/);
      }
    }
  });

  it('are what loadMessages fetches', async () => {
    expect(await loadMessages(locale)).toBe(messages);
  });
});

it('loads the language of a regional tag, and English for a language it does not have', async () => {
  expect(await loadMessages('pt-BR')).toBe(pt);
  expect(await loadMessages('de-AT')).toBe(de);
  expect(await loadMessages('EL-gr')).toBe(el);
  expect(await loadMessages('en-GB')).toBe(en);
  expect(await loadMessages('sv')).toBe(en);
});
