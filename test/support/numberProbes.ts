/** What plain JavaScript sends where a number is meant; the last column says whether it is worth a warning. */
export const numberProbes: [name: string, props: object, warned: boolean][] = [
  ['NaN', { value: Number.NaN }, true],
  ['Infinity', { value: Number.POSITIVE_INFINITY }, true],
  ['-Infinity', { value: Number.NEGATIVE_INFINITY }, true],
  ['a string', { value: 'abc' }, true],
  ['less than the least', { value: -5 }, true],
  ['more than the most', { value: 140 }, true],
  ['a least above the most', { value: 40, min: 60, max: -20 }, true],
  ['negative zero', { value: -0 }, false],
  ['null', { value: null }, false],
];
