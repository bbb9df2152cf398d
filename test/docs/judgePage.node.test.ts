import { describe, expect, it } from 'vitest';
import { judgePage } from './judgePage';
import type { ShownPage } from './readPage';

const entry = (id: string, type: string, title: string) => ({ id, type, title, name: 'Docs' });
const index = {
  'atoms-badge--docs': entry('atoms-badge--docs', 'docs', 'Atoms/Badge'),
  'foundations-colour--colour': entry('foundations-colour--colour', 'story', 'Foundations/Colour'),
};
const badge = index['atoms-badge--docs'];

const heading = (text: string, level = 2) => ({ level, text, empty: false });

/** A page with nothing wrong in it. */
const sound = (): ShownPage => ({
  headings: [
    heading('Badge', 1),
    heading('Try it'),
    heading('Examples'),
    heading('Tones', 3),
    heading('When to use another component'),
    heading('Do and don’t'),
    heading('Keyboard'),
    heading('Accessibility'),
    heading('Props'),
    heading('Tokens used'),
    heading('What changed'),
  ],
  tables: [{ label: 'Props of Badge', rows: [['count', 'number', '–', 'How many there are.']] }],
  links: [
    { to: './?path=/docs/atoms-badge--docs', text: 'Badge', here: false },
    { to: './?path=/story/foundations-colour--colour', text: 'Colour', here: false },
    { to: '#props', text: 'Props', here: true },
    { to: 'https://www.w3.org/TR/WCAG22/', text: 'WCAG 2.2', here: false },
  ],
  record: {
    Release: 'Since 1.0.0',
    Accessibility: 'Not yet reviewed.',
    Design: 'Not drawn yet.',
    'Also called': 'counter',
  },
  status: 'Preview',
  emptyCode: 0,
  slips: [],
});

const without = (section: string) => (page: ShownPage) => {
  page.headings = page.headings.filter(({ text }) => text !== section);
};
const link = (to: string, text: string) => (page: ShownPage) => {
  page.links.push({ to, text, here: false });
};

describe('judgePage', () => {
  it('has nothing against a page that is whole', () => {
    expect(judgePage(badge, sound(), index)).toEqual([]);
  });

  it.each<[string, (page: ShownPage) => void, RegExp]>([
    ['no title', (page) => page.headings.shift(), /0 headings of the first level/],
    ['two titles', (page) => page.headings.push(heading('Two', 1)), /2 headings of the first/],
    ['a section that is gone', without('Keyboard'), /no section “Keyboard”/],
    [
      'sections in disorder',
      (page) => page.headings.push(page.headings.splice(1, 1)[0]!),
      /disorder/,
    ],
    [
      'a section with nothing in it',
      (page) => page.headings.push({ ...heading('More'), empty: true }),
      /nothing below “More”/,
    ],
    [
      'a table of props without a row',
      (page) => (page.tables[0]!.rows = []),
      /props of Badge is empty/,
    ],
    ['no table of props', (page) => (page.tables = []), /props of Badge is empty/],
    [
      'no table of the props of a part',
      (page) => page.headings.push(heading('Props of BadgeItem')),
      /props of BadgeItem is empty/,
    ],
    ['a prop without a meaning', (page) => (page.tables[0]!.rows[0]![3] = ''), /row of count/],
    [
      'a type that nobody could read',
      (page) => (page.tables[0]!.rows[0]![1] = 'unknown'),
      /type of count is not said/,
    ],
    [
      'another empty table',
      (page) => page.tables.push({ label: 'Keys', rows: [] }),
      /“Keys” is empty/,
    ],
    ['no reason for a missing design', (page) => (page.record.Design = ''), /nothing.*“Design”/],
    ['no release', (page) => delete page.record.Release, /nothing.*“Release”/],
    ['no status', (page) => (page.status = ''), /no status/],
    ['a link to a page that is gone', link('./?path=/docs/atoms-bagde--docs', 'A'), /not there/],
    ['a story in place of a page', link('./?path=/story/atoms-badge--docs', 'A'), /not there/],
    ['a link to a file', link('DECISIONS.md', 'Decisions'), /no page of this Storybook/],
    ['a link to nowhere', link('', 'Away'), /leads to nowhere/],
    ['an anchor that is not there', link('#propz', 'Props'), /#propz, which the page lacks/],
    ['a link without words', link('https://www.w3.org', ''), /has no words/],
    ['a block of code without code', (page) => (page.emptyCode = 1), /blocks of code are empty/],
    [
      'what nobody has written',
      (page) => page.slips.push('[object Object]'),
      /“\[object Object\]”/,
    ],
  ])('finds %s', (_what, plant, message) => {
    const page = sound();
    plant(page);
    expect(judgePage(badge, page, index).join('\n')).toMatch(message);
  });

  it('asks of a guide only what every page must be', () => {
    const guide = { ...badge, id: 'guides-theming--docs', title: 'Guides/Theming' };
    const page = {
      ...sound(),
      headings: [heading('Theming', 1)],
      tables: [],
      record: {},
      status: '',
    };
    expect(judgePage(guide, page, index)).toEqual([]);
  });
});
