import { describe, expect, it } from 'vitest';
import { nearestRow, nextRow, placeOf, rowByKey } from '../../src/molecules/Combobox/activeRow';
import {
  matchingRows,
  optionNamed,
  type ComboboxOption,
  type Row,
} from '../../src/molecules/Combobox/comboboxRows';
import {
  enabledValues,
  pastedParts,
  toggled,
  toggledAll,
} from '../../src/molecules/Combobox/comboboxValues';

/** Of a picture: `o` an option, `x` a disabled one, `r` one with a reason, `g` a heading. */
const picture = (text: string): Row[] =>
  [...text].map((sign, index) => {
    const key = `${index}`;
    if (sign === 'g') return { kind: 'group', key, label: key };
    const option: ComboboxOption = { value: key, label: key };
    if (sign === 'x') option.disabled = true;
    if (sign === 'r') option.disabledReason = 'Why';
    return { kind: 'option', key, option, twin: false };
  });

describe('nextRow', () => {
  it.each<[string, number, 1 | -1, number]>([
    ['ooo', -1, 1, 0],
    ['ooo', 2, 1, 0],
    ['ooo', 0, -1, 2],
    ['gxo', -1, 1, 2],
    ['orx', 0, 1, 1],
    ['xxx', -1, 1, -1],
    ['xox', 1, 1, 1],
    ['', -1, 1, -1],
  ])('in %j from %i by %i is %i', (rows, from, step, expected) => {
    expect(nextRow(picture(rows), from, step)).toBe(expected);
  });

  it('stays at the end when it is told to', () => {
    expect(nextRow(picture('oo'), 1, 1, false)).toBe(-1);
    expect(nextRow(picture('oo'), 0, -1, false)).toBe(-1);
  });
});

describe('nearestRow', () => {
  it.each([
    ['ooo', 1, 1],
    ['oxo', 1, 2],
    ['oxx', 1, 0],
    ['oxx', 9, 0],
    ['xo', -3, 1],
    ['rgx', 1, -1],
    ['', 0, -1],
  ])('in %j at %i is %i', (rows, place, expected) => {
    expect(nearestRow(picture(rows), place)).toBe(expected);
  });
});

describe('placeOf', () => {
  it.each<[string, Parameters<typeof placeOf>[1], string | undefined, number]>([
    ['goo', null, '1', -1],
    ['goo', 'chosen', '2', 2],
    ['goo', 'chosen', undefined, -1],
    ['goo', 'first', undefined, 1],
    ['goo', 'first', '2', 2],
    ['goo', 'last', undefined, 2],
    ['gro', 'found', '1', 2],
    ['grx', 'found', undefined, 1],
    ['ooo', { key: '1', at: 0 }, undefined, 1],
    ['oxo', { key: '1', at: 1 }, undefined, 1],
    ['oxo', { key: 'gone', at: 1 }, undefined, 2],
    ['', { key: 'gone', at: 1 }, undefined, -1],
  ])('in %j for %j is right', (rows, active, chosen, expected) => {
    expect(placeOf(picture(rows), active, chosen)).toBe(expected);
  });
});

describe('rowByKey', () => {
  it.each([
    ['ArrowUp', -1, 24],
    ['PageDown', 20, 24],
    ['PageUp', 3, 0],
    ['Home', 9, 0],
    ['End', 9, 24],
  ])('%s from %i is %i', (key, from, expected) => {
    expect(rowByKey(picture('o'.repeat(25)), from, key)).toBe(expected);
  });

  it('knows no other keys', () => expect(rowByKey(picture('oo'), 0, 'a')).toBeUndefined());
});

describe('matchingRows', () => {
  const options: ComboboxOption[] = [
    { value: 'a', label: 'Alpha', group: 'One' },
    { value: 'b', label: 'Beta' },
    { value: 'c', label: 'Gamma', group: 'Two' },
    { value: 'd', label: 'Delta', group: 'One' },
  ];
  const keys = (query: string) => matchingRows(options, query, 'en').map(({ key }) => key);

  it.each([
    ['', ['b', 'group One', 'a', 'd', 'group Two', 'c']],
    ['lt', ['group One', 'd']],
    ['ta', ['b', 'group One', 'd']],
    ['z', []],
  ])('for %j keeps the headings of what is found', (query, expected) => {
    expect(keys(query)).toEqual(expected);
  });

  it('looks at the same options once', () => {
    expect(matchingRows(options, '', 'en')).toBe(matchingRows(options, ' ', 'de'));
  });

  it('knows an option by its whole label or its value', () => {
    expect(optionNamed(options, ' beta ', 'en')?.value).toBe('b');
    expect(optionNamed(options, 'bet', 'en')).toBeUndefined();
  });
});

describe('optionNamed', () => {
  const options: ComboboxOption[] = [
    { value: '1', label: 'Hymn', disabled: true },
    { value: '2', label: 'Hymn', description: 'To liberty', keywords: ['Anthem'] },
    { value: '3', label: 'Two\nlines' },
  ];

  it.each([
    ['hymn', '2'],
    ['Anthem', undefined],
    ['Two', undefined],
    ['1', undefined],
    ['3', '3'],
  ])('means by %j the option %s', (name, value) => {
    expect(optionNamed(options, name, 'en')?.value).toBe(value);
  });

  it('knows a thousand of 100,000 before people notice', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => ({
      value: `T${at}`,
      label: `Work ${at}`,
    }));
    optionNamed(many, '', 'en');
    const before = performance.now();
    const found = many.slice(-1000).map(({ value }) => optionNamed(many, value, 'en'));
    expect(performance.now() - before).toBeLessThan(400);
    expect(found).toEqual(many.slice(-1000));
  });
});

describe('values', () => {
  it.each([
    [['a'], 'b', undefined, ['a', 'b']],
    [['a', 'b'], 'a', undefined, ['b']],
    [['a'], 'b', 1, ['a']],
  ])('%j toggled %s up to %s', (values, value, max, expected) => {
    expect(toggled(values, value, max)).toEqual(expected);
  });

  it.each([
    [['x'], ['a', 'b'], undefined, ['x', 'a', 'b']],
    [['x', 'a'], ['a', 'b'], 2, ['x', 'a']],
    [['x', 'a', 'b'], ['a', 'b'], undefined, ['x']],
    [['x', 'y', 'z'], ['a', 'b'], 2, ['x', 'y', 'z']],
    [[], [], undefined, []],
  ])('%j with all of %j, up to %s', (values, all, max, expected) => {
    expect(toggledAll(values, all, max)).toEqual(expected);
  });

  it('are those of the rows that can be chosen', () => {
    expect(enabledValues(picture('goxr'))).toEqual(['1']);
    const twins = picture('o').map((row) => ({ ...row, twin: true }) as Row);
    expect(enabledValues([...picture('o'), ...twins])).toEqual(['0']);
  });

  it.each([
    ['a, b,,c', ['a', 'b', 'c']],
    ['Theodorakis, Mikis\nGalani, Dimitra', ['Theodorakis, Mikis', 'Galani, Dimitra']],
    ['a;b;a', ['a', 'b']],
    ['a\tb\r\nc', ['a', 'b', 'c']],
    ['日本、韓国', ['日本', '韓国']],
    ['alone', ['alone']],
    [' \n ', []],
  ])('pasted %j are %j', (text, expected) => expect(pastedParts(text)).toEqual(expected));
});
