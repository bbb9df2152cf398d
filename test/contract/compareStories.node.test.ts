import { describe, expect, it } from 'vitest';
import { compareStops, compareStories, compareTrees } from '../../build/contract/compareStories';
import type { Stories, Story } from '../../build/contract/stories';

const tree = [
  '- dialog "Add writer":',
  '  - textbox "Name"',
  '  - button "Cancel"',
  '  - button "Add"',
];
const changed = (line: number, text: string | undefined) =>
  tree.flatMap((old, index) => (index === line ? (text ?? []) : old));
const rules = (after: string[]) => compareTrees(tree, after).map(({ rule }) => rule);

describe('compareTrees', () => {
  it.each([
    ['nothing', tree, []],
    ['another role', changed(3, '  - link "Add"'), ['role-changed']],
    ['another name', changed(3, '  - button "Save"'), ['name-changed']],
    ['another state', changed(3, '  - button "Add" [disabled]'), ['name-changed']],
    ['another role and name', changed(3, '  - link "Save"'), ['role-changed']],
    ['one more', [...tree, '  - button "Help"'], ['node-added']],
    ['one less', changed(2, undefined), ['node-removed']],
  ])('tells %s', (_, after, expected) => {
    expect(rules(after)).toEqual(expected);
  });

  it('does not take texts and addresses for nodes', () => {
    expect(compareTrees(['- text: Works', '  - /url: "#a"'], ['- text: Claims'])).toEqual([
      { rule: 'name-changed', before: 'text: Works', after: 'text: Claims' },
      { rule: 'name-changed', before: '/url: "#a"' },
    ]);
  });
});

const stops = ['textbox "Name"', 'button "Cancel"', 'button "Add"'];

describe('compareStops', () => {
  it.each([
    ['nothing', stops, []],
    ['another order', ['textbox "Name"', 'button "Add"', 'button "Cancel"'], ['tab-order-changed']],
    ['one less', stops.slice(1), ['tab-stop-removed']],
    ['one more', [...stops, 'button "Help"'], ['tab-stop-added']],
    [
      'another name, which the tree tells',
      ['textbox "Name"', 'button "Cancel"', 'button "Save"'],
      [],
    ],
    [
      'another order with one more',
      ['button "Help"', ...stops.toReversed()],
      ['tab-order-changed'],
    ],
  ])('tells %s', (_, after, expected) => {
    expect(compareStops(stops, after).map(({ rule }) => rule)).toEqual(expected);
  });
});

describe('compareStories', () => {
  const story: Story = { tree, stops, source: 'one', locked: false };
  const stories = (change: Partial<Story> = {}): Stories =>
    new Map(
      ['Plain', 'Open'].map((name) => [`molecules/Dialog › ${name}`, { ...story, ...change }]),
    );

  it('tells a change in several stories once', () => {
    const after = stories({ tree: changed(3, '  - link "Add"') });
    expect(compareStories(stories(), after)).toEqual([
      {
        rule: 'role-changed',
        subject: 'molecules/Dialog',
        before: 'button "Add"',
        after: 'link "Add"',
        notes: ['Plain', 'Open'],
      },
    ]);
  });

  it('does not compare a story that was rewritten', () => {
    const after = stories({ tree: [], source: 'two' });
    expect(compareStories(stories(), after).map(({ rule }) => rule)).toEqual([
      'story-changed',
      'story-changed',
    ]);
  });
});
