import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, Divider, Inline, Stack, Text } from '../../src';

const meta = preview.meta({
  title: 'Atoms/Divider',
  component: Divider,
  argTypes: { label: { control: 'text' } },
  parameters: {
    page: {
      alternatives: [
        { component: 'Stack', when: 'Space is enough to keep things apart. Mostly it is.' },
        { component: 'Heading', when: 'What follows has a name of its own.' },
        { component: 'Card', when: 'The things are of one kind, and each stands alone.' },
      ],
      dos: [
        'Use it where things meet that do not belong together.',
        'Use a label for a word between two ways: “or”, a date, “earlier”.',
        'Use `decorative` where the order of the page says enough.',
      ],
      donts: [
        'Don’t put one between all items of a list.',
        'Don’t use the label as a heading: it is no part of the outline.',
      ],
      keyboard: 'It takes no focus and no keys.',
      accessibility: [
        'It is an `<hr>`; with a label, or upright, a `separator` with a name and an orientation (ARIA).',
        'A decorative one has no role, and its label is plain text.',
        'The line is a border: it stays in forced colours and on paper.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story();

/** Between things that do not belong together. */
export const InStack = meta.story({
  render: () => (
    <Stack gap={4} style={{ maxInlineSize: '400px' }}>
      <Text>Erik Satie holds 100 % of the composition.</Text>
      <Divider />
      <Text>The recording belongs to two labels, in equal shares.</Text>
    </Stack>
  ),
});

/** A word between two ways, or the date of what follows. */
export const Labelled = meta.story({
  render: () => (
    <Stack gap={4} style={{ maxInlineSize: '320px' }}>
      <Button variant="secondary">Upload a statement</Button>
      <Divider label="or" />
      <Button variant="secondary">Enter the amounts</Button>
      <Divider label="March 2026" />
      <Text>Claim 8841 approved</Text>
      <Divider label="Everything that was registered before the end of the last quarter" />
      <Text>Claim 7206 approved</Text>
    </Stack>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('separator', { name: 'or' })).toBeVisible();
  },
});

/** As high as the row it stands in. */
export const Vertical = meta.story({
  render: () => (
    <Inline gap={3}>
      <Text>9 recordings</Text>
      <Divider orientation="vertical" />
      <Text>4 territories</Text>
      <Divider orientation="vertical" />
      <Text>48 claims</Text>
    </Inline>
  ),
});

/** Between two ways that stand beside each other. */
export const VerticalLabelled = meta.story({
  render: () => (
    <Inline gap={6} align="stretch">
      <Stack gap={2} justify="center" style={{ blockSize: '120px' }}>
        <Text variant="label">Registered</Text>
        <Text tone="subtle">Search the catalogue</Text>
      </Stack>
      <Divider orientation="vertical" label="or" />
      <Stack gap={2} justify="center">
        <Text variant="label">New</Text>
        <Text tone="subtle">Register a work</Text>
      </Stack>
    </Inline>
  ),
});

/** For the eye only. */
export const Decorative = meta.story({
  args: { decorative: true },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('separator')).toBeNull();
  },
});
