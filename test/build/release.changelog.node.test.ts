import { describe, expect, it } from 'vitest';
import { readSections, withRelease } from '../../build/release/changelog';
import { releaseNotes } from '../../build/release/notes';
import { readCommit } from '../../build/release/readCommit';

const changelog = `# Changelog

For the person who upgrades.

## Unreleased

<!-- told up to aaaaaaa -->

The foundation.

### Features

- **Button**: By hand.

## 1.0.0 (2026-01-01)

### Fixes

- **Tag**: Old.
`;

const changes = [
  readCommit('feat(Tag): told by hand already', 'aaaaaaabbbb')!,
  readCommit('fix(Tag): `size` is kept', 'ccccccc')!,
  readCommit('feat(Form): useForm says more\n\nCloses #7', 'ddddddd')!,
  readCommit('feat: entasis/test is smaller', 'eeeeeee')!,
];
const release = { version: '1.1.0', previous: '1.0.0', changes, changelog, design: '1.1.3' };

describe('the notes of a release', () => {
  it('tell by hand first, then what the commits since then say', () => {
    expect(releaseNotes(release)).toBe(`<!-- told up to aaaaaaa -->

The foundation.

Design: Figma library 1.1.3.

### Features

- **Button**: By hand.
- entasis/test is smaller.
- **Form**: useForm says more. (#7)

### Fixes

- **Tag**: \`size\` is kept.`);
  });

  it('link to issues, commits and the comparison where there is a place for them', () => {
    const notes = releaseNotes({ ...release, repository: 'https://host/o/r' });
    expect(notes).toContain(
      '([#7](https://host/o/r/issues/7), [ddddddd](https://host/o/r/commit/ddddddd))',
    );
    expect(notes).toContain('https://host/o/r/compare/v1.0.0...v1.1.0');
  });

  it('name the codemod of a major, and a design that is behind', () => {
    const notes = releaseNotes({ ...release, version: '2.0.0' });
    expect(notes).toContain('Upgrade with `npx entasis migrate 1 2`');
    expect(notes).toContain('the Figma library is at 1.1.3, this release at 2.0.0');
    expect(releaseNotes({ ...release, design: null })).toContain('there is no Figma library');
  });

  it('stay the same when a broken-off release is made again', () => {
    const notes = releaseNotes(release);
    const left = withRelease(changelog, '1.1.0', '2026-02-02', notes);
    expect(releaseNotes({ ...release, changelog: left })).toBe(notes);
    expect(withRelease(left, '1.1.0', '2026-02-02', notes)).toBe(left);
  });
});

describe('the changelog', () => {
  it('gets the release in place of Unreleased, above the one before', () => {
    const after = withRelease(changelog, '1.1.0', '2026-02-02', '### Fixes\n\n- **Tag**: New.\n');
    expect(after.match(/^## .*$/gm)).toEqual(['## 1.1.0 (2026-02-02)', '## 1.0.0 (2026-01-01)']);
    expect(after).toMatch(/^# Changelog\n\nFor the person who upgrades\.\n\n## 1\.1\.0/);
    expect(after).toContain('- **Tag**: Old.');
  });

  it('does not take 1.1.0 for 1.1.0-next.1', () => {
    const preview = withRelease(changelog, '1.1.0-next.1', '2026-02-02', 'x');
    expect(withRelease(preview, '1.1.0', '2026-02-03', 'y').match(/^## /gm)).toHaveLength(3);
  });

  it('keeps items of several lines whole', () => {
    const items = '- **A**: One.\n\n  ```tsx\n  <A />\n  ```\n- **B**: Two.';
    expect(readSections(`### Breaking\n\n${items}\n`).Breaking).toHaveLength(2);
  });
});
