import { describe, expect, it } from 'vitest';
import type { Difference } from '../../build/contract/difference';
import { bump, judge } from '../../build/contract/verdict';

const narrowed: Difference = { rule: 'prop-narrowed', subject: 'Button.variant' };
const added: Difference = { rule: 'export-added', subject: 'Chip' };
const removed: Difference = { rule: 'export-removed', subject: 'Badge' };
const reworded: Difference = { rule: 'export-reworded', subject: 'Tag' };
const none = new Map<string, string>();
const until = (version: string) =>
  new Map([['Badge', `since 1.2.0, removed in ${version}, codemod none. Use Tag.`]]);

it.each([
  ['1.4.2', 'major', '2.0.0'],
  ['1.4.2', 'minor', '1.5.0'],
  ['1.4.2', 'patch', '1.4.3'],
  ['1.4.2', undefined, '1.4.2'],
] as const)('%s and a %s is %s', (version, severity, next) => {
  expect(bump(version, severity)).toBe(next);
});

describe('judge', () => {
  it.each([
    [[narrowed], 'major', 0],
    [[narrowed], 'minor', 1],
    [[narrowed, added], 'nothing', 1],
    [[added], 'patch', 1],
    [[added], 'minor', 0],
    [[reworded], 'nothing', 0],
    [[], 'nothing', 0],
    [[narrowed], undefined, 0],
  ] as const)('%j with commits that claim %s: %i faults', (differences, claimed, faults) => {
    expect(judge([...differences], '1.4.0', claimed, none).faults).toHaveLength(faults);
  });

  it('refuses a removal without notice, and one before its time', () => {
    expect(judge([removed], '1.4.0', 'major', none).faults).toEqual([
      expect.stringContaining('without notice'),
    ]);
    expect(judge([removed], '1.4.0', 'major', until('3.0.0')).faults).toEqual([
      expect.stringContaining('promised until 3.0.0, and this is 2.0.0'),
    ]);
    expect(judge([removed], '1.4.0', 'major', until('2.0.0')).faults).toEqual([]);
  });
});
