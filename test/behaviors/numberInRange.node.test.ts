import { expect, it, vi } from 'vitest';
import { numberInRange } from '../../src/behaviors';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
const ask = (value: unknown, min?: unknown, max?: unknown) =>
  numberInRange({ component: 'Meter', value, min, max } as Parameters<typeof numberInRange>[0]);

it.each([
  [40, undefined, undefined, 40, 0, 100],
  [0, undefined, undefined, 0, 0, 100],
  [-0, undefined, undefined, 0, 0, 100],
  [0.1 + 0.2, 0, 1, 0.1 + 0.2, 0, 1],
  [-5, -10, 10, -5, -10, 10],
  [undefined, undefined, undefined, undefined, 0, 100],
  [null, undefined, undefined, undefined, 0, 100],
])('takes %s from %s to %s as it is', (value, min, max, ...expected) => {
  warn.mockClear();
  const range = ask(value, min, max);
  expect([range.value, range.min, range.max]).toEqual(expected);
  expect(warn).not.toHaveBeenCalled();
});

it.each([
  [Number.NaN, undefined, undefined, undefined, 0, 100],
  [Number.POSITIVE_INFINITY, undefined, undefined, undefined, 0, 100],
  [Number.NEGATIVE_INFINITY, undefined, undefined, undefined, 0, 100],
  ['abc', undefined, undefined, undefined, 0, 100],
  ['', undefined, undefined, undefined, 0, 100],
  ['40', undefined, undefined, 40, 0, 100],
  [-3, undefined, undefined, 0, 0, 100],
  [140, undefined, undefined, 100, 0, 100],
  [40, 60, 20, 40, 0, 100],
  [40, 40, 40, 40, 0, 100],
  [40, Number.NaN, Number.POSITIVE_INFINITY, 40, 0, 100],
  [true, undefined, undefined, undefined, 0, 100],
  [{}, undefined, undefined, undefined, 0, 100],
])('mends %s from %s to %s, with one warning', (value, min, max, ...expected) => {
  warn.mockClear();
  const range = ask(value, min, max);
  ask(value, min, max);
  expect([range.value, range.min, range.max]).toEqual(expected);
  expect(warn).toHaveBeenCalledOnce();
});
