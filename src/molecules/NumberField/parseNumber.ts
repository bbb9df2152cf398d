import { cachedFormat } from '../../locale';
import { joinDecimal } from './joinDecimal';

/** Longer texts are no numbers, and not worth the time. */
const longest = 200;

/** What an empty text is worth: no number, and no mistake. */
export const empty = '';

const samples = [0, 1, 2, 3, 6, 11, 100, 1.5, 12_345.6];
const invisible = /\p{Cf}/gu;

const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code));

/** Decimal digits come in tens, one ten after the other: how many stand before one is what it means. */
function digit(character: string) {
  const code = character.codePointAt(0)!;
  let before = 0;
  while (isDigit(code - before - 1)) before += 1;
  return String(before % 10);
}

/** How a language writes numbers with the digits 0 to 9, and the words it puts beside them. */
const notationOf = cachedFormat((locale, options?: Intl.NumberFormatOptions) => {
  // People write “EUR” and “kilos” as well.
  const displays = [
    { currencyDisplay: 'symbol', unitDisplay: 'short' },
    { currencyDisplay: 'narrowSymbol', unitDisplay: 'narrow' },
    { currencyDisplay: 'name', unitDisplay: 'long' },
    { currencyDisplay: 'code' },
  ] as const;
  const formats = displays.map(
    (display) =>
      new Intl.NumberFormat(locale, {
        ...options,
        ...display,
        maximumFractionDigits: 1,
        minimumFractionDigits: 1,
        numberingSystem: 'latn',
      }),
  );
  const parts = formats.flatMap((format) =>
    samples.flatMap((sample) => format.formatToParts(sample)),
  );
  const of = (...types: string[]) =>
    parts.filter(({ type }) => types.includes(type)).map(({ value }) => value);
  const words = of('currency', 'literal', 'percentSign', 'unit')
    .map((word) => word.replace(invisible, '').trim().toLowerCase())
    .filter(Boolean);
  return {
    decimal: of('decimal')[0] ?? '.',
    // White space and apostrophes are decimal signs nowhere; hands and spreadsheets group with them.
    groups: [...new Set([...of('group'), ..."'’٬"])].filter((sign) => sign.trim()).join(''),
    words: [...new Set(words)].toSorted((one, other) => other.length - one.length),
  };
});

/** Moves the decimal sign two places: what people call 12.5 % is 0.125. */
function hundredth(integer: string, fraction: string): [integer: string, fraction: string] {
  const padded = integer.padStart(3, '0');
  return [padded.slice(0, -2), padded.slice(-2) + fraction];
}

/**
 * Reads a number as people of a language write it, in whatever digits, with or without unit, currency or
 * percent sign. Returns plain decimal notation (`-1234.5`), exact to the last digit; `''` for an empty
 * text; `undefined` for what is no number there, such as “1.234,5” in English or “1.5” in German, where
 * others would guess.
 */
export function parseNumber(
  text: string,
  locale: string,
  options: Intl.NumberFormatOptions = {},
): string | undefined {
  if (text.length > longest) return undefined;
  const { decimal, groups, words } = notationOf(locale, options);

  let rest = text
    .replace(invisible, '')
    .replace(/[！-～]/g, (wide) => String.fromCodePoint(wide.codePointAt(0)! - 0xfee0))
    .replace(/\p{Nd}/gu, digit)
    .replace(/[٫،]/g, decimal)
    .replace(/٪/g, '%')
    .toLowerCase();
  if (rest.trim() === '') return empty;
  for (const word of words) rest = rest.replace(word, ' ');
  rest = rest.trim();

  const accounting = options.currencySign === 'accounting' ? /^\((.*)\)$/.exec(rest) : null;
  const signed = /^([-−–+]?)\s*(.*?)\s*([-−–]?)$/su.exec(accounting?.[1] ?? rest)!;
  const [, before, body, after] = signed as unknown as [string, string, string, string];
  if ((accounting || before) && after) return undefined;
  const negative = accounting !== null || after !== '' || (before !== '' && before !== '+');

  const [integers, fraction = '', ...more] = body.split(decimal);
  const sign = `[\\s${groups.replace(/[\]\\^-]/g, '\\$&')}]`;
  const grouped = new RegExp(`^\\d{1,3}(${sign})(?:\\d{2,3}\\1)*\\d{3}$`, 'u');
  if (more.length > 0 || /\D/.test(fraction)) return undefined;
  if (/\D/.test(integers!) && !grouped.test(integers!)) return undefined;
  const whole = integers!.replace(/\D/g, '');
  if (whole + fraction === '') return undefined;

  const [high, low] = options.style === 'percent' ? hundredth(whole, fraction) : [whole, fraction];
  return joinDecimal(negative, high, low);
}
