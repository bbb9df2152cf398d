import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { formatDate, formatList, formatNumber, formatRelativeTime } from '../../src/locale';

type Untyped = (...values: unknown[]) => string;

let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  warn.mockRestore();
});

const nonsense = [Number.NaN, null, undefined, '', 'abc', {}, true];

describe('formatNumber', () => {
  it.each<[number | bigint, string, Intl.NumberFormatOptions | undefined, string]>([
    [1234.5, 'en', undefined, '1,234.5'],
    [1234.5, 'el', undefined, '1.234,5'],
    [12, 'ar-EG', undefined, '١٢'],
    [12, 'ar-EG-u-nu-latn', undefined, '12'],
    [-5, 'en', undefined, '-5'],
    [-0, 'en', undefined, '0'],
    [-0.2, 'en', { maximumFractionDigits: 0 }, '0'],
    [-0, 'en', { signDisplay: 'auto' }, '-0'],
    [9_007_199_254_740_993n, 'en', undefined, '9,007,199,254,740,993'],
    [0.125, 'de', { style: 'percent', maximumFractionDigits: 1 }, '12,5\u00a0%'],
    [1234.5, 'en', { style: 'currency', currency: 'EUR' }, '€1,234.50'],
    [1e21, 'en', { notation: 'compact' }, '1,000,000,000T'],
  ])('writes %s in %s with %o', (value, locale, options, expected) => {
    expect(formatNumber(value, locale, options)).toBe(expected);
  });

  it.each([...nonsense, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, '12'])(
    'shows a dash for %o',
    (value) => {
      expect((formatNumber as Untyped)(value, 'en')).toBe('–');
      expect(warn).not.toHaveBeenCalled();
    },
  );

  it('shows a dash and warns once where the options do not work', () => {
    const options = { style: 'currency', currency: '' } as const;
    expect(formatNumber(1, 'en', options)).toBe('–');
    expect(formatNumber(2, 'en', options)).toBe('–');
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toMatch(/^Entasis: formatNumber shows “–”.*currency/);
  });

  it.each(['!!', 'pt_PT', 'x', 7, {}])('writes English and warns once for the tag %o', (locale) => {
    expect((formatNumber as Untyped)(1234.5, locale)).toBe('1,234.5');
    expect((formatNumber as Untyped)(1234.5, locale)).toBe('1,234.5');
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toContain('is not a language tag');
  });

  it('makes an Intl object once for a locale and its options', () => {
    const NumberFormat = vi.spyOn(Intl, 'NumberFormat');
    for (let index = 0; index < 20; index += 1)
      formatNumber(index, 'da', { minimumIntegerDigits: 2 });
    expect(NumberFormat).toHaveBeenCalledTimes(1);
    NumberFormat.mockRestore();
  });

  it('tells options apart, also after more of them than it keeps', () => {
    for (let digits = 0; digits < 600; digits += 1) {
      expect(formatNumber(1, `en-x-${digits}`, { minimumFractionDigits: digits % 3 })).toBe(
        ['1', '1.0', '1.00'][digits % 3],
      );
    }
  });
});

describe('formatDate', () => {
  const moment = new Date('2024-05-01T22:30:00Z');

  it.each<[string, Parameters<typeof formatDate>[2], string]>([
    ['en-GB', { timeZone: 'UTC' }, '1 May 2024'],
    ['en-GB', { timeZone: 'Europe/Athens' }, '2 May 2024'],
    ['en-GB', { timeZone: 'Europe/Athens', timeStyle: 'short' }, '01:30'],
    ['el', { timeZone: 'UTC', dateStyle: 'long' }, '1 Μαΐου 2024'],
    ['de', { timeZone: 'UTC', month: 'long', year: 'numeric' }, 'Mai 2024'],
  ])('writes a moment in %s with %o', (locale, options, expected) => {
    expect(formatDate(moment, locale, options)).toBe(expected);
    expect(formatDate(moment.getTime(), locale, options)).toBe(expected);
  });

  it('keeps to the clock through the change to summer time', () => {
    const options = { timeZone: 'Europe/Athens', hour: '2-digit', minute: '2-digit' } as const;
    expect(formatDate(Date.UTC(2024, 2, 31, 0, 59), 'en-GB', options)).toBe('02:59');
    expect(formatDate(Date.UTC(2024, 2, 31, 1, 0), 'en-GB', options)).toBe('04:00');
  });

  it.each([...nonsense, new Date('nonsense'), 8.64e15 + 1, '2024-02-30', Number.POSITIVE_INFINITY])(
    'shows a dash for %o',
    (value) => {
      expect((formatDate as Untyped)(value, 'en', { timeZone: 'UTC' })).toBe('–');
      expect(warn).not.toHaveBeenCalled();
    },
  );

  it.each([undefined, {}, { timeZone: 'Mars/Olympus' }, { timeZone: 'UTC', month: 'huge' }])(
    'shows a dash and warns for the options %o',
    (options) => {
      expect((formatDate as Untyped)(moment, 'en', options)).toBe('–');
      expect(warn).toHaveBeenCalledTimes(1);
    },
  );
});

describe('formatRelativeTime', () => {
  const now = Date.UTC(2024, 4, 1);
  const second = 1000;
  const minute = 60 * second;
  const hour = 60 * minute;
  const day = 24 * hour;

  it.each<[number, string, string]>([
    [0, 'en', 'now'],
    [-999, 'en', 'now'],
    [-second, 'en', '1 second ago'],
    [-59 * second, 'en', '59 seconds ago'],
    [-59.9 * minute, 'en', '59 minutes ago'],
    [90 * minute, 'en', 'in 1 hour'],
    [-47 * hour, 'en', '1 day ago'],
    [-30 * day, 'en', '30 days ago'],
    [-31 * day, 'en', '1 month ago'],
    [400 * day, 'en', 'in 1 year'],
    [-3 * hour, 'el', 'πριν από 3 ώρες'],
    [-3 * hour, 'ja', '3 時間前'],
  ])('writes a distance of %d ms in %s', (distance, locale, expected) => {
    expect(formatRelativeTime(now + distance, locale, { now })).toBe(expected);
    expect(formatRelativeTime(new Date(now + distance), locale, { now: new Date(now) })).toBe(
      expected,
    );
  });

  it('passes options on', () => {
    expect(formatRelativeTime(now - 25 * hour, 'en', { now, numeric: 'auto' })).toBe('yesterday');
  });

  it.each(nonsense)('shows a dash for %o, also as now', (value) => {
    expect((formatRelativeTime as Untyped)(value, 'en', { now })).toBe('–');
    expect((formatRelativeTime as Untyped)(now, 'en', { now: value })).toBe('–');
    expect(warn).not.toHaveBeenCalled();
  });

  it('shows a dash and warns without options', () => {
    expect((formatRelativeTime as Untyped)(now, 'en')).toBe('–');
    expect(warn).toHaveBeenCalledTimes(1);
  });
});

describe('formatList', () => {
  it.each<[string[], string, Intl.ListFormatOptions | undefined, string]>([
    [[], 'en', undefined, ''],
    [['claims'], 'en', undefined, 'claims'],
    [['claims', 'works', 'recordings'], 'en', undefined, 'claims, works, and recordings'],
    [['claims', 'works'], 'en', { type: 'disjunction' }, 'claims or works'],
    [['έργα', 'ηχογραφήσεις'], 'el', undefined, 'έργα και ηχογραφήσεις'],
  ])('joins %o in %s', (items, locale, options, expected) => {
    expect(formatList(items, locale, options)).toBe(expected);
  });

  it('leaves out what is no word', () => {
    expect((formatList as Untyped)(['a', null, '', undefined, false, Number.NaN, 'b'], 'en')).toBe(
      'a and b',
    );
  });
});
