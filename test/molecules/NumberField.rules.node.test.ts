import { describe, expect, it } from 'vitest';
import { exampleNumber } from '../../src/molecules/NumberField/exampleNumber';
import {
  formatDecimal,
  roundDecimal,
  roundedPlaces,
  type NumberFieldFormat,
} from '../../src/molecules/NumberField/formatDecimal';
import { numberProblem } from '../../src/molecules/NumberField/numberProblem';
import { parseNumber } from '../../src/molecules/NumberField/parseNumber';
import { plainDecimal } from '../../src/molecules/NumberField/plainDecimal';
import { stepDecimal } from '../../src/molecules/NumberField/stepDecimal';

const euro: NumberFieldFormat = { style: 'currency', currency: 'EUR' };
const percent: NumberFieldFormat = { style: 'percent' };

describe('plainDecimal', () => {
  it.each([
    [12, '12'],
    [-0, '0'],
    [-0.5, '-0.5'],
    [1e21, '1000000000000000000000'],
    [1.5e21, '1500000000000000000000'],
    [1e-7, '0.0000001'],
    [-1.25e-7, '-0.000000125'],
    [0.1 + 0.2, '0.30000000000000004'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    ['12.50', '12.5'],
    [' 007 ', '7'],
    ['.5', '0.5'],
    ['5.', '5'],
    [12n, '12'],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
    [Number.NEGATIVE_INFINITY, ''],
    ['1e999', ''],
    ['1e-999999999', ''],
    [null, ''],
    [undefined, ''],
    ['', ''],
    ['-', ''],
    ['.', ''],
    ['1,5', ''],
    ['abc', ''],
    [{}, ''],
    [true, ''],
  ])('writes %o as %j', (value, expected) => expect(plainDecimal(value)).toBe(expected));

  it('writes the largest and the smallest number', () => {
    for (const value of [Number.MAX_VALUE, Number.MIN_VALUE])
      expect(Number(plainDecimal(value))).toBe(value);
  });
});

describe('stepDecimal', () => {
  it.each([
    // from, step, count, to
    ['0.1', '0.2', 1, '0.3'],
    ['0.3', '0.1', -1, '0.2'],
    ['0.05', '0.1', -1, '-0.05'],
    ['-0.05', '0.05', 1, '0'],
    ['9.99', '0.01', 1, '10'],
    ['-12', '5', 1, '-7'],
    ['9007199254740993', '1', 1, '9007199254740994'],
    ['2', '0.1', 10, '3'],
    ['2', '0.1', -10, '1'],
  ])('without a grid takes %s by %s × %i to %s', (from, step, count, to) => {
    expect(stepDecimal(from, { step, base: '0' }, count)).toBe(to);
  });

  it.each([
    // from, count, to; in steps of 3 from 1 to 12: 1 4 7 10
    ['1', 1, '4'],
    ['2', 1, '4'],
    ['2', -1, '1'],
    ['3', -1, '1'],
    ['5', -1, '4'],
    ['10', 1, '10'],
    ['11', 1, '10'],
    ['1', 10, '10'],
    ['10', -10, '1'],
    ['-50', 1, '1'],
    ['50', 1, '10'],
    ['12', 0, '10'],
  ])('on a grid takes %s by %i to %s', (from, count, to) => {
    const rules = { min: '1', max: '12', step: '3', grid: '3', base: '1' };
    expect(stepDecimal(from, rules, count)).toBe(to);
  });

  it('stays where min is max', () => {
    const rules = { min: '5', max: '5', step: '1', base: '0' };
    for (const count of [1, -1, 10, -10, 0]) expect(stepDecimal('5', rules, count)).toBe('5');
  });

  it('goes on from negative numbers', () => {
    expect(stepDecimal('-7', { step: '5', grid: '5', base: '0' }, 1)).toBe('-5');
    expect(stepDecimal('-7', { step: '5', grid: '5', base: '0' }, -1)).toBe('-10');
  });
});

describe('numberProblem', () => {
  it.each([
    ['5', { min: '5', max: '5' }, undefined],
    ['4.9999999999999999999', { min: '5' }, 'rangeUnderflow'],
    ['5.0000000000000000001', { max: '5' }, 'rangeOverflow'],
    ['0.3', { grid: '0.1' }, undefined],
    ['0.35', { grid: '0.1' }, 'stepMismatch'],
    ['-0.3', { grid: '0.1' }, undefined],
    ['7', { min: '1', grid: '3', base: '1' }, undefined],
    ['6', { min: '1', grid: '3', base: '1' }, 'stepMismatch'],
  ])('finds about %s with %o: %s', (decimal, rules, expected) => {
    expect(numberProblem(decimal, { base: '0', ...rules })).toBe(expected);
  });
});

describe('formatDecimal', () => {
  it.each<[string, string, NumberFieldFormat, string]>([
    ['', 'en', {}, ''],
    ['1234.56789', 'en', {}, '1,234.56789'],
    ['12345678901234567890.123456789', 'de', {}, '12.345.678.901.234.567.890,123456789'],
    ['1234.5', 'ar-EG', {}, '١٬٢٣٤٫٥'],
    ['1200', 'el', euro, '1.200,00\u00a0€'],
    ['1200.125', 'en', euro, '€1,200.125'],
    ['1200', 'en', { ...euro, currency: 'JPY' }, '¥1,200'],
    ['0.125', 'en', percent, '12.5%'],
    ['0.5', 'en', percent, '50%'],
    ['12.5', 'en', { style: 'unit', unit: 'percent' }, '12.5%'],
    ['12', 'en', { minimumFractionDigits: 2 }, '12.00'],
  ])('writes %j in %s with %o', (decimal, locale, format, expected) => {
    expect(formatDecimal(decimal, locale, format)).toBe(expected);
  });

  it.each(['en', 'de', 'el', 'ar', 'ar-EG', 'fr', 'ja', 'hi', 'fa', 'he'])(
    'writes in %s what can be read again',
    (locale) => {
      const formats = [{}, euro, percent, { ...euro, currencySign: 'accounting' as const }];
      for (const format of formats)
        for (const decimal of ['0', '0.125', '-0.005', '1234567.25', '-12', '99999999999999999.9'])
          expect(parseNumber(formatDecimal(decimal, locale, format), locale, format)).toBe(decimal);
    },
  );
});

describe('rounding', () => {
  it.each<[NumberFieldFormat, number | undefined, string]>([
    [{}, undefined, '33.333333333333336'],
    [percent, undefined, '33.333333333333336'],
    [euro, 2, '33.33'],
    [{ ...euro, currency: 'JPY' }, 0, '33'],
    [{ maximumFractionDigits: 1 }, 1, '33.3'],
    [{ ...percent, maximumFractionDigits: 1 }, 3, '33.333'],
  ])('with %o is to %s places', (format, places, expected) => {
    expect(roundedPlaces(format)).toBe(places);
    expect(roundDecimal('33.333333333333336', places)).toBe(expected);
  });

  it('never makes −0', () => expect(roundDecimal('-0.001', 2)).toBe('0'));
});

describe('exampleNumber', () => {
  it.each([
    [{}, false, '1234.5'],
    [{ grid: '1' }, false, '1234'],
    [{ min: '0', max: '100' }, false, '12.5'],
    [{ max: '1', grid: '0.1' }, false, '0.5'],
    [{ min: '900', max: '901' }, false, '900'],
    [{}, true, '0.125'],
  ])('for %o is %s', (rules, percents, expected) => {
    expect(exampleNumber({ step: '1', base: '0', ...rules }, percents)).toBe(expected);
  });
});
