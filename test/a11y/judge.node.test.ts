import { describe, expect, it } from 'vitest';
import { covers } from './covers';
import { exceptions, type Exception } from './exceptions';
import { judge } from './judge';
import { judgeExceptions } from './judgeExceptions';
import type { RecordedStory } from './StoryRecord';

const finding = { engine: 'axe', rule: 'region', text: 'Not in a landmark' } as const;
const region: Exception = { engine: 'axe', rule: 'region', reason: 'A story is no page.' };
const story = (id: string, used: number[] = []): RecordedStory => ({
  id,
  name: 'Tones',
  component: 'atoms/Badge',
  passed: true,
  used,
});

/** As much of an element as an exception looks at. */
const element = (selector: string) =>
  ({ matches: (wanted: string) => wanted === selector }) as unknown as Element;

describe('exceptions', () => {
  it('each say why, in a sentence', () => {
    for (const { rule, reason } of exceptions) expect(reason, rule).toMatch(/^\S.{15,}\.$/s);
  });

  it('are not written twice', () => {
    const keys = exceptions.map(({ reason: _, ...exception }) => JSON.stringify(exception));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it.each([
    [undefined, true],
    [['atoms-badge'], true],
    [['atoms-badge--tones'], true],
    [['atoms-bad'], false],
    [['atoms-badge--sizes', 'atoms-tag'], false],
  ])('for %j hold for atoms-badge--tones: %j', (stories, held) => {
    expect(covers(stories ? { stories } : {}, 'atoms-badge--tones')).toBe(held);
  });

  it('let pass what they name, and are noted as used', () => {
    expect(judge('atoms-badge--tones', [finding], [region])).toEqual({ faults: [], used: [0] });
  });

  it.each<[string, Exception]>([
    ['another engine', { ...region, engine: 'ibm' }],
    ['another rule', { ...region, rule: 'list' }],
    ['another story', { ...region, stories: ['atoms-tag'] }],
    ['another element', { ...region, selector: 'ul' }],
  ])('for %s let nothing pass', (_, exception) => {
    const judgement = judge(
      'atoms-badge--tones',
      [{ ...finding, element: element('li') }],
      [exception],
    );
    expect(judgement).toEqual({ faults: ['axe region: Not in a landmark'], used: [] });
  });

  it('may be narrowed to elements', () => {
    const narrow = { ...region, selector: 'ul' };
    const found = [{ ...finding, element: element('ul') }];
    expect(judge('atoms-badge--tones', found, [narrow]).faults).toEqual([]);
  });

  it('fail when no story needs them any more, and when their story is gone', () => {
    const list = [region, { ...region, rule: 'list', stories: ['atoms-gone'] }];
    expect(judgeExceptions(list, [story('atoms-badge--tones', [0])])).toEqual([
      'exception axe list: there is no story atoms-gone',
      'exception axe list: it lets nothing pass any more; take it away',
    ]);
  });
});
