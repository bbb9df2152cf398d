import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../src/molecules/NumberField/parseNumber';

const euro: Intl.NumberFormatOptions = { style: 'currency', currency: 'EUR' };
const percent: Intl.NumberFormatOptions = { style: 'percent' };
const kilogram: Intl.NumberFormatOptions = { style: 'unit', unit: 'kilogram' };

describe('parseNumber', () => {
  it.each<[string, string, string | undefined, Intl.NumberFormatOptions?]>([
    ['en', '1,234.5', '1234.5'],
    ['en', '1.234,5', undefined],
    ['en', '1,5', undefined],
    ['en', '1 234.5', '1234.5'],
    ['en', "1'234'567", '1234567'],
    ['en', '1,234 567', undefined],
    ['en', '1,2345', undefined],
    ['en', '.5', '0.5'],
    ['en', '5.', '5'],
    ['en', '1.2.3', undefined],
    ['en', '007', '7'],
    ['en', '-0', '0'],
    ['en', '−12', '-12'],
    ['en', '–12', '-12'],
    ['en', '12-', '-12'],
    ['en', '-12-', undefined],
    ['en', '+12', '12'],
    ['en', '--1', undefined],
    ['en', '1e5', undefined],
    ['en', 'NaN', undefined],
    ['en', 'Infinity', undefined],
    ['en', '∞', undefined],
    ['en', 'abc', undefined],
    ['en', '-', undefined],
    ['en', '', ''],
    ['en', ' \u00a0\u200e ', ''],
    ['en', '1\u0000', undefined],
    ['en', '1\ud800', undefined],
    ['en', '\u202e12', '12'],
    ['en', '1'.repeat(1_000_000), undefined],
    ['en', '12345678901234567890.123456789', '12345678901234567890.123456789'],
    ['en', '１２', '12'],
    ['en', '１，２３４．５', '1234.5'],
    ['en', '٣٫١٤', '3.14'],
    ['en', '१२३', '123'],
    ['en', '€ 12', undefined],
    ['en', '€ 12', '12', euro],
    ['en', '12 €', '12', euro],
    ['en', 'EUR 1,234.50', '1234.5', euro],
    ['en', '-€12', '-12', euro],
    ['en', '€-12', '-12', euro],
    ['en', '12 euros', '12', euro],
    ['en', '$ 12', undefined, euro],
    ['en', '(12)', undefined, euro],
    ['en', '(€12)', '-12', { ...euro, currencySign: 'accounting' }],
    ['en', '12.5%', '0.125', percent],
    ['en', '12.5', '0.125', percent],
    ['en', '1', '0.01', percent],
    ['en', '150 %', '1.5', percent],
    ['en', '3 kg', '3', kilogram],
    ['en', '3 lb', undefined, kilogram],
    ['de', '1.234,5', '1234.5'],
    ['de', '1,234.5', undefined],
    ['de', '1.5', undefined],
    ['de', '1,5', '1.5'],
    ['de', '1.234,50 €', '1234.5', euro],
    ['de', '12,5 %', '0.125', percent],
    ['de-CH', "1'234.5", '1234.5'],
    ['el', '1.234,5', '1234.5'],
    ['el', '12,50 €', '12.5', euro],
    ['el', '3,5 κιλά', '3.5', kilogram],
    ['ar', '٣٫١٤', '3.14'],
    ['ar', '1,234.5', '1234.5'],
    ['ar-EG', '١٬٢٣٤٫٥', '1234.5'],
    ['ar-EG', '3.14', '3.14'],
    ['ar-EG', '؜-‏١٬٢٣٤٫٥٠ €', '-1234.5', euro],
    ['fa', '۱۲٫۵', '12.5'],
    ['fr', '1\u202f234,5', '1234.5'],
    ['hi', '12,34,567.5', '1234567.5'],
  ])('in %s reads %j as %j (%j)', (locale, text, expected, options) => {
    expect(parseNumber(text, locale, options)).toBe(expected);
  });

  it.each(['en', 'de', 'el', 'ar', 'ar-EG', 'fa', 'fr', 'ja', 'hi', 'de-CH', 'pt', 'es'])(
    'reads in %s what Intl writes',
    (locale) => {
      for (const options of [{}, euro, kilogram, { ...euro, currencyDisplay: 'name' as const }])
        for (const value of [0, 1, -1, 2, 0.5, 1234.5, -1_234_567.25]) {
          const text = new Intl.NumberFormat(locale, {
            ...options,
            maximumFractionDigits: 3,
          }).format(value);
          expect(parseNumber(text, locale, options), text).toBe(String(value));
        }
    },
  );

  it('knows every decimal digit of Unicode', () => {
    let run = 0;
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      run = /\p{Nd}/u.test(character) ? run + 1 : 0;
      if (run)
        expect(parseNumber(`1${character}`, 'en'), code.toString(16)).toBe(`1${(run - 1) % 10}`);
    }
  });
});
