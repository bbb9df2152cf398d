import { describe, expect, it } from 'vitest';
import { readCommit, releaseType, type Change } from '../../build/release/readCommit';

const read = (...messages: string[]) =>
  messages
    .map((message, index) => readCommit(message, `${index}abcdef`))
    .filter((x): x is Change => !!x);

describe('the size of a release', () => {
  it.each([
    ['fix(Tag): a focus that stays', 'patch'],
    ['perf(Tabs): half the time', 'patch'],
    ['feat(Tag): three sizes', 'minor'],
    ['feat(Tag)!: no sizes', 'major'],
    ['refactor(Tag): x\n\nBREAKING CHANGE: no sizes', 'major'],
    ['docs(Tag): a story', null],
    ['feat(storybook): a page', null],
    ['Tidy up', null],
    ['', null],
    ['feat:no space', null],
  ])('of %j is %s', (message, size) => {
    expect(releaseType(read(message))).toBe(size);
  });

  it('is that of the largest change', () => {
    expect(releaseType(read('fix: a', 'feat: b', 'docs: c'))).toBe('minor');
  });

  it('leaves out what was taken back in the same release', () => {
    const revert = 'Revert "feat(Tag): sizes"\n\nThis reverts commit 0abcdef.';
    expect(releaseType(read('feat(Tag): sizes', revert))).toBeNull();
    expect(releaseType(read('fix: x', revert.replace('0abcdef', '9999999')))).toBe('patch');
  });
});

describe('a commit', () => {
  it('is told by its Changelog footer, where it has one', () => {
    const message = 'fix(Tag): x\n\nwhy\n\nChangelog: The focus stays.\nCloses #12, refs #13';
    expect(readCommit(message)).toMatchObject({
      scope: 'Tag',
      text: 'The focus stays.',
      issues: ['12', '13'],
    });
  });

  it('keeps what breaks to the next footer, code and all', () => {
    const breaking = '`a` is `b`.\n\nBefore:\n\n```tsx\nFixes: <Tag a />\n```\n\nAfter: `b`';
    const change = readCommit(`feat(Tag)!: x\n\nBREAKING CHANGE: ${breaking}\n\nCloses #1`);
    expect(change?.breaking).toBe(breaking);
  });

  it('that git reverted is told by what it reverted', () => {
    const change = readCommit('Revert "feat(Tag): sizes"\n\nThis reverts commit 0abcdef.');
    expect(change).toMatchObject({
      type: 'revert',
      scope: 'Tag',
      text: 'takes back “sizes”',
      reverts: '0abcdef',
    });
  });

  it('that reverts a breaking one does not break again', () => {
    const change = readCommit('Revert "feat(Tag)!: no sizes"\n\nThis reverts commit 0abcdef.');
    expect(change?.breaking).toBeUndefined();
  });
});
