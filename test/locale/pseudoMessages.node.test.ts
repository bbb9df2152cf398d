import { describe, expect, it } from 'vitest';
import { formatMessage, pseudoMessages, type Messages } from '../../src/locale';
import { en } from '../../src/locale/languages/en';

const pseudo = pseudoMessages(en);

describe('pseudoMessages', () => {
  it('puts accents on the letters and brackets around the text', () => {
    expect(pseudo.dialogClose).toBe('[Çļöšé ł]');
  });

  it('keeps placeholders, so values still arrive', () => {
    expect(formatMessage('en-XA', pseudo, 'textFieldCharactersLeft', { count: 1 })).toMatch(
      /^\[1 çĥåŕåçţéŕ ļéfţ .*\]$/,
    );
  });

  it('makes every text 40 % longer', () => {
    for (const [key, text] of Object.entries<Messages[keyof Messages]>(en)) {
      const longer = pseudo[key as keyof Messages];
      if (typeof text !== 'string' || typeof longer !== 'string') continue;
      expect(longer.length - 2, key).toBe(text.length + Math.ceil(text.length * 0.4));
    }
  });

  it('leaves no plain English word', () => {
    for (const text of Object.values(pseudo)) {
      if (typeof text === 'string') expect(text).not.toMatch(/\b(the|enter|value|changes)\b/i);
    }
  });
});
