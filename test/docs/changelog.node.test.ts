import { describe, expect, it } from 'vitest';
import { changesOf } from '../../.storybook/docs/changelog';

const changelog = `# Changelog

## 1.2.0 (2026-11-21)

### Breaking

- **Button**: \`kind\` is now \`variant\`.
  Run \`npx entasis migrate 1 2\`.

### Fixes

- **Select**, **Combobox**: the list stays open.
- **Button:** it keeps its width.
- **Button and Link**: both break long words.

A **Button** in a paragraph is not an entry.

## 1.1.0 (2026-10-01)

### Features

- **ButtonGroup**: new.
- **Button**: has \`iconEnd\`.
`;

describe('changesOf', () => {
  it('finds the lines of a component, by release, the newest first', () => {
    expect(changesOf('Button', changelog)).toEqual([
      {
        title: '1.2.0 (2026-11-21)',
        changes: [
          {
            kind: 'Breaking',
            text: '`kind` is now `variant`.\nRun `npx entasis migrate 1 2`.',
          },
          { kind: 'Fixes', text: 'it keeps its width.' },
          { kind: 'Fixes', text: 'both break long words.' },
        ],
      },
      {
        title: '1.1.0 (2026-10-01)',
        changes: [{ kind: 'Features', text: 'has `iconEnd`.' }],
      },
    ]);
  });

  it.each(['Select', 'Combobox', 'Link'])('finds %s where a line names several', (name) => {
    expect(changesOf(name, changelog)).toHaveLength(1);
  });

  it('finds nothing for what was never named, and in an empty changelog', () => {
    expect(changesOf('Badge', changelog)).toEqual([]);
    expect(changesOf('Button', '')).toEqual([]);
  });

  it('reads files with the line ends of Windows', () => {
    expect(changesOf('Button', changelog.replaceAll('\n', '\r\n'))).toEqual(
      changesOf('Button', changelog),
    );
  });
});
