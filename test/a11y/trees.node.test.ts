import { describe, expect, it } from 'vitest';
import { chooseComponents } from './chooseComponents';
import { difference } from './difference';
import { judgeTrees } from './judgeTrees';
import type { RecordedStory } from './StoryRecord';
import { parseTrees, printTrees } from './treeFile';

const trees = new Map([
  ['Tones', '- text: Registered\n- list:\n  - listitem: "Key: value"'],
  ['Closed', ''],
  ['Long Labels', '- button "Save:"'],
]);

const story = (name: string, tree?: string): RecordedStory => ({
  id: `atoms-badge--${name.toLowerCase()}`,
  name,
  component: 'atoms/Badge',
  passed: true,
  ...(tree !== undefined && { tree }),
});

describe('the file of a component', () => {
  it('is read as it was written', () => {
    expect(parseTrees(printTrees('atoms/Badge', trees))).toEqual(trees);
  });

  it('is a section for each story', () => {
    expect(printTrees('atoms/Badge', new Map([['Tones', '- text: Registered']])))
      .toMatchInlineSnapshot(`
      "# What assistive technology is told in each story of atoms/Badge.
      # Reviewed like code; \`npm run a11y:approve\` writes it.

      Tones:
        - text: Registered
      "
    `);
  });
});

describe('the trees of a component', () => {
  const approved = new Map([['Tones', '- text: Registered']]);

  it('pass when they are what was approved', () => {
    expect(judgeTrees('atoms/Badge', [story('Tones', '- text: Registered')], approved)).toEqual([]);
  });

  it('fail by name when one changed, and show how', () => {
    const [fault, ...others] = judgeTrees(
      'atoms/Badge',
      [story('Tones', '- text: Draft')],
      approved,
    );
    expect(others).toEqual([]);
    expect(fault).toContain('atoms-badge--tones: its accessibility tree changed');
    expect(fault).toContain('- - text: Registered\n    + - text: Draft');
    expect(fault).toContain('npm run a11y:approve atoms/Badge');
  });

  it('fail by name when one is new, even in a new component', () => {
    const faults = judgeTrees('atoms/Badge', [story('Sizes', '- text: A')], undefined);
    expect(faults).toEqual([expect.stringContaining('atoms-badge--sizes')]);
  });

  it('fail by name when the story of one is gone', () => {
    expect(judgeTrees('atoms/Badge', [], approved)).toEqual([
      expect.stringContaining('“Tones” belongs to no story'),
    ]);
  });

  it('say nothing of a story that failed before anybody looked', () => {
    expect(judgeTrees('atoms/Badge', [story('Tones')], approved)).toEqual([]);
  });
});

it.each([
  ['a\nb\nc', 'a\nx\nc', '- b\n+ x'],
  ['a', 'a\nb', '+ b'],
  ['a\na', 'a', '- a'],
  ['', 'a', '- \n+ a'],
])('the difference of %j and %j', (before, after, lines) => {
  expect(difference(before, after)).toBe(lines);
});

describe('names of components', () => {
  const known = ['atoms/Badge', 'molecules/Menu'];

  it.each([
    [[], known],
    [['badge'], ['atoms/Badge']],
    [['molecules/Menu', 'Menu'], ['molecules/Menu']],
  ])('%j choose %j', (named, chosen) => {
    expect(chooseComponents(known, named)).toEqual(chosen);
  });

  it('that do not exist are refused with what to write', () => {
    expect(() => chooseComponents(known, ['Bagde'])).toThrow('no stories of “Bagde”');
  });
});
