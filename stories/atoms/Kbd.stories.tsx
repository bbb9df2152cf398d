import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Inline, Kbd, Stack, Text } from '../../src';

const meta = preview.meta({
  title: 'Atoms/Kbd',
  component: Kbd,
  args: { keys: 'Mod+K' },
  parameters: {
    page: {
      alternatives: [
        { component: 'Code', when: 'It is to be typed, not pressed.' },
        {
          component: '`aria-keyshortcuts`',
          when: 'A control has a shortcut: say it there as well.',
        },
      ],
      dos: [
        'Write `Mod` for the key that is Command on Apple devices and Ctrl elsewhere.',
        'Put one beside the other for keys that are pressed in turn: first G, then W.',
        'Use the names of `KeyboardEvent.key` for arrows: `ArrowUp`.',
      ],
      donts: [
        'Don’t write “⌘K”: most keyboards have no such key.',
        'Don’t make a shortcut the only way to do something.',
      ],
      keyboard: 'It takes no focus and no keys. It only shows them.',
      accessibility: [
        'Glyphs such as ⌘ are named in the reader’s language.',
        'Keys are as they are printed where the reader lives: “Strg” in German, “Maj” in French.',
        'Combinations run left to right in any page.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story({
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/K$/)).toHaveTextContent(/^(Ctrl\+|⌘)K$/);
  },
});

/** One key, some together, one after the other. */
export const Combinations = meta.story({
  render: () => (
    <Inline gap={3} align="baseline">
      <Kbd keys="/" />
      <Kbd keys="Escape" />
      <Kbd keys="ArrowUp" />
      <Kbd keys="Mod+Enter" />
      <Kbd keys="Mod+Shift+P" />
      <Kbd keys="Control+Alt+ArrowRight" />
      <Text>
        <Kbd>G</Kbd> then <Kbd>W</Kbd>
      </Text>
    </Inline>
  ),
});

/** As large as the text it stands in; the line keeps its height. */
export const InText = meta.story({
  render: () => (
    <Stack gap={3} style={{ maxInlineSize: '320px' }}>
      {(['small', 'medium', 'large'] as const).map((size) => (
        <Text key={size} size={size}>
          Press <Kbd keys="Mod+K" /> to find a work, <Kbd keys="Shift+?" /> for all shortcuts, or{' '}
          <Kbd>Esc</Kbd> to leave.
        </Text>
      ))}
    </Stack>
  ),
});
