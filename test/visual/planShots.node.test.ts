import { describe, expect, it } from 'vitest';
import { planShots, shotOf, shotPath, type IndexEntry } from './planShots';

const entriesOf = (...stories: [title: string, name: string, ...tags: string[]][]) =>
  Object.fromEntries(
    stories.map(([title, exportName, ...tags]): [string, IndexEntry] => {
      const id = `${title}--${exportName}`.toLowerCase().replaceAll('/', '-');
      return [id, { id, type: 'story', title, name: exportName, exportName, tags }];
    }),
  );

const entries = entriesOf(
  ['Atoms/Button', 'Playground'],
  ['Atoms/Button', 'States'],
  ['Atoms/Button', 'Loading', 'play-fn', 'rtl'],
  ['Atoms/Tag', 'Removable'],
  ['Foundations/Colour', 'Colour'],
  ['Foundations/Colour', 'Secret', 'no-visual'],
);

const modesById = (plan = planShots(entries)) =>
  Object.fromEntries(plan.map(({ id, modes }) => [id, modes]));

describe('planShots', () => {
  it('takes each story in light and dark, and what shows most of a component in all modes', () => {
    const modes = modesById();
    expect(modes['atoms-button--playground']).toEqual(['light', 'dark']);
    expect(modes['atoms-button--states']).toHaveLength(8);
    expect(modes['atoms-tag--removable']).toHaveLength(8);
    expect(modes['foundations-colour--colour']).toEqual(['light', 'dark']);
  });

  it('adds the modes that tags ask for, and leaves out what has the tag no-visual', () => {
    const modes = modesById();
    expect(modes['atoms-button--loading']).toEqual(['light', 'dark', 'rtl']);
    expect(modes).not.toHaveProperty('foundations-colour--secret');
  });

  it('tells stories that play from those that do not', () => {
    const playing = planShots(entries).filter(({ plays }) => plays);
    expect(playing.map(({ id }) => id)).toEqual(['atoms-button--loading']);
  });

  it('deals every story to exactly one shard', () => {
    const dealt = [1, 2, 3].flatMap((index) =>
      planShots(entries, { shard: { index, count: 3 } }).map(({ id }) => id),
    );
    expect(dealt.toSorted()).toEqual(
      planShots(entries)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('finds stories by parts of their ids, in the same modes as ever', () => {
    expect(modesById(planShots(entries, { stories: ['--states', 'tag'] }))).toEqual({
      'atoms-button--states': modesById()['atoms-button--states'],
      'atoms-tag--removable': modesById()['atoms-tag--removable'],
    });
  });

  it('finds the story of a place again', () => {
    const path = shotPath('atoms-button--with-icons', 'forced-colors');
    expect(path).toBe('atoms-button/with-icons.forced-colors.png');
    expect(shotOf(path)).toEqual({ id: 'atoms-button--with-icons', mode: 'forced-colors' });
  });
});
