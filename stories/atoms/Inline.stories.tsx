import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, Heading, Inline, Stack, Text, type InlineProps } from '../../src';
import { DownloadIcon } from '../../src/icons/DownloadIcon';
import { space } from '../../src/theme/tokens';
import { Brick } from '../support/Brick';

const steps = Object.keys(space)
  .map(Number)
  .toSorted((a, b) => a - b) as NonNullable<InlineProps['gap']>[];

const meta = preview.meta({
  title: 'Atoms/Inline',
  component: Inline,
  argTypes: {
    children: { control: false },
    gap: { control: 'select', options: steps },
    padding: { control: 'select', options: steps },
  },
  args: {
    children: (
      <>
        <Brick>Greece</Brick>
        <Brick>Cyprus</Brick>
        <Brick>United Kingdom</Brick>
      </>
    ),
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Stack', when: 'Children stand one below the other.' },
        { component: 'Grid', when: 'Children line up in columns.' },
      ],
      dos: [
        'Use it for tags, buttons and short facts that may go on in a further line.',
        'Use `align="baseline"` where words of different sizes stand beside each other.',
      ],
      donts: [
        'Don’t put margins on the children.',
        'Don’t use it for columns: from line to line, nothing lines up.',
      ],
      keyboard: 'It takes no focus and no keys.',
      accessibility: [
        'It is a `<div>` without a role: children are read in the order they are written in, from line to line.',
        'Children wrap where there is no room, down to 320 px (WCAG 2.2, 1.4.10).',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story();

/** A step of the space scale: 1 is 4 pixels. The gap is the same between lines. */
export const Gaps = meta.story({
  render: (args) => (
    <Stack gap={6} style={{ maxInlineSize: '240px' }}>
      {([1, 2, 4] as const).map((gap) => (
        <Inline key={gap} {...args} gap={gap} />
      ))}
    </Stack>
  ),
});

/** In the middle unless told otherwise. */
export const Alignment = meta.story({
  render: () => (
    <Stack gap={6}>
      {(['start', 'center', 'end', 'stretch', 'baseline'] as const).map((align) => (
        <Inline key={align} align={align}>
          <Brick>{align}</Brick>
          <Heading level={2}>48,290</Heading>
          <Text tone="subtle">claims</Text>
        </Inline>
      ))}
    </Stack>
  ),
});

/** Where the line is longer than its children. */
export const Justification = meta.story({
  render: (args) => (
    <Stack gap={4}>
      {(['start', 'center', 'end', 'between'] as const).map((justify) => (
        <Inline key={justify} {...args} justify={justify} />
      ))}
    </Stack>
  ),
});

/** The head of a page: where it gets narrow, the actions go below the title. */
export const InPageHead = meta.story({
  render: () => (
    <Inline gap={4} justify="between">
      <Inline gap={3} align="baseline">
        <Heading level={1} size="large">
          Statements
        </Heading>
        <Text tone="subtle">Second quarter of 2026</Text>
      </Inline>
      <Inline>
        <Button variant="secondary" icon={<DownloadIcon />}>
          Export
        </Button>
        <Button>Approve all</Button>
      </Inline>
    </Inline>
  ),
});
