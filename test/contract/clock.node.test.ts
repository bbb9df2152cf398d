import { describe, expect, it } from 'vitest';
import { isBefore, readClock } from '../../build/contract/clock';

const form = 'since 1.4.0, removed in 2.0.0, codemod button-variant. Use `variant`.';

describe('readClock', () => {
  it('reads when something goes, and what repairs it', () => {
    expect(readClock(form)).toEqual({
      since: '1.4.0',
      removed: '2.0.0',
      codemod: 'button-variant',
      instead: 'Use `variant`.',
    });
    expect(readClock(form.replaceAll(' ', '\n  '))).toMatchObject({ codemod: 'button-variant' });
    expect(readClock(form.replaceAll('.0,', ','))).toMatchObject({ removed: '2.0' });
  });

  it.each([
    ['Use `variant`.', /write `@deprecated since/],
    [form.replace(', codemod button-variant', ''), /write `@deprecated since/],
    [form.replace(' Use `variant`.', ''), /write `@deprecated since/],
    [form.replace('2.0.0', '1.5.0'), /no major/],
    [form.replace('2.0.0', '1.0.0'), /too early/],
  ])('refuses %j', (text, reason) => {
    expect(readClock(text)).toMatch(reason);
  });
});

it.each([
  ['1.9.0', '2.0.0', true],
  ['2.0.0', '2.0.0', false],
  ['2.0.0-next-major.3', '2.0.0', false],
  ['2.1.0', '2.0.9', false],
  ['2.0', '2.0.0', false],
  ['1.9', '2.0', true],
  ['1.10.0', '1.9.0', false],
])('%s comes before %s: %s', (one, other, expected) => {
  expect(isBefore(one, other)).toBe(expected);
});
