import { describe, expect, it, vi } from 'vitest';
import { formatMessage, type Messages } from '../../src/locale';
import { ar } from '../../src/locale/languages/ar';
import { de } from '../../src/locale/languages/de';
import { el } from '../../src/locale/languages/el';
import { en } from '../../src/locale/languages/en';
import { fr } from '../../src/locale/languages/fr';

describe('formatMessage', () => {
  it.each<[string, Messages, number, string]>([
    ['en', en, 0, '0 characters left'],
    ['en', en, 1, '1 character left'],
    ['en', en, 1200, '1,200 characters left'],
    ['en', en, -0, '0 characters left'],
    ['en', en, Number.NaN, '– characters left'],
    ['en', en, Number.POSITIVE_INFINITY, '– characters left'],
    ['el', el, 1, 'Απομένει 1 χαρακτήρας'],
    ['el', el, 1200, 'Απομένουν 1.200 χαρακτήρες'],
    ['de', de, 1, 'Noch 1 Zeichen'],
    ['fr', fr, 0, '0 caractère restant'],
    ['fr', fr, 1_000_000, '1\u202f000\u202f000 de caractères restants'],
    ['ar', ar, 0, 'لم يتبقَّ أي حرف'],
    ['ar', ar, 2, 'يتبقّى حرفان'],
    ['ar', ar, 3, 'يتبقّى 3 أحرف'],
    ['ar', ar, 11, 'يتبقّى 11 حرفًا'],
    ['ar', ar, 100, 'يتبقّى 100 حرف'],
    ['ar-EG', ar, 3, 'يتبقّى ٣ أحرف'],
  ])('in %s picks the form and writes the number', (locale, messages, count, expected) => {
    expect(formatMessage(locale, messages, 'textFieldCharactersLeft', { count })).toBe(expected);
  });

  it('declines English words in English where they stand in for another language', () => {
    // Japanese has one form for all numbers, Arabic six.
    expect(formatMessage('ja', { ...en }, 'textFieldCharactersLeft', { count: 1 })).toBe(
      '1 character left',
    );
    expect(formatMessage('ar-EG', en, 'textFieldCharactersLeft', { count: 2 })).toBe(
      '٢ characters left',
    );
  });

  it('falls back to the form for all else where a translation lacks one', () => {
    const messages = { ...el, textFieldCharactersLeft: { other: 'Ακόμη {count}' } };
    expect(formatMessage('el', messages, 'textFieldCharactersLeft', { count: 1 })).toBe('Ακόμη 1');
  });

  it('writes strings as they are and fills in once', () => {
    const values = { minimum: '{maximum} $& $1' };
    expect(formatMessage('en', en, 'validityRangeUnderflow', values)).toBe(
      'Enter {maximum} $& $1 or more',
    );
  });

  it('keeps small and inexact decimals readable', () => {
    expect(formatMessage('en', en, 'validityStepMismatch', { step: 0.0001 })).toContain('0.0001');
    expect(formatMessage('en', en, 'validityStepMismatch', { step: 0.1 + 0.2 })).toMatch(
      /of 0\.3$/,
    );
  });

  it('shows a dash and warns once where a value is missing', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const untyped = formatMessage as (...values: unknown[]) => string;
    for (const values of [undefined, null, {}, { maximum: null }]) {
      expect(untyped('en', en, 'validityRangeOverflow', values)).toBe('Enter – or less');
    }
    expect(warn.mock.calls).toEqual([
      [expect.stringContaining('“validityRangeOverflow” has a place for {maximum}')],
    ]);
    warn.mockRestore();
  });

  it('answers an unknown key with the key', () => {
    const untyped = formatMessage as (...values: unknown[]) => string;
    expect(untyped('en', en, 'nothingOfTheKind')).toBe('nothingOfTheKind');
  });
});

/** Never called: the type checker reads it. */
export function types() {
  formatMessage('en', en, 'dialogClose');
  formatMessage('en', en, 'tagsFieldInvalid', { text: 'a', reason: 'b' });
  // @ts-expect-error The key is misspelt.
  formatMessage('en', en, 'dialogClosed');
  // @ts-expect-error The message needs a value.
  formatMessage('en', en, 'textFieldCharactersLeft');
  // @ts-expect-error One of two values is missing.
  formatMessage('en', en, 'tagsFieldInvalid', { text: 'a' });
  // @ts-expect-error A plural form needs a number.
  formatMessage('en', en, 'textFieldCharactersLeft', { count: '2' });
  // @ts-expect-error The message has no such placeholder.
  formatMessage('en', en, 'validityRangeOverflow', { maximum: 2, minimum: 1 });
  // @ts-expect-error The message takes no values.
  formatMessage('en', en, 'dialogClose', { count: 2 });
}
