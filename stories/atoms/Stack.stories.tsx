import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, Stack, Text, type StackProps } from '../../src';
import { space } from '../../src/theme/tokens';
import { Brick } from '../support/Brick';
import { Row } from '../support/Row';

const steps = Object.keys(space)
  .map(Number)
  .toSorted((a, b) => a - b) as NonNullable<StackProps['gap']>[];

const meta = preview.meta({
  title: 'Atoms/Stack',
  component: Stack,
  argTypes: {
    gap: { control: 'select', options: steps },
    padding: { control: 'select', options: steps },
  },
  args: {
    children: (
      <>
        <Brick>Title</Brick>
        <Brick>Writers</Brick>
        <Brick>Publishers</Brick>
      </>
    ),
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Inline', when: 'Children stand beside each other and may wrap.' },
        { component: 'Grid', when: 'Children line up in columns.' },
      ],
      dos: [
        'Let the distance say what belongs together: 4 px from label to field, 16 from field to field, 32 from group to group.',
        'Nest stacks where groups have groups.',
      ],
      donts: [
        'Don’t put margins on the children.',
        'Don’t use it for what CSS of your own says better: it knows gap, padding and alignment, nothing else.',
      ],
      keyboard: 'It takes no focus and no keys.',
      accessibility: [
        'It is a `<div>` without a role: children are read in the order they are written in.',
        'For a list of things, put the `<ul>` inside.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story();

/** A step of the space scale: 1 is 4 pixels. */
export const Gaps = meta.story({
  // Products lay out by it: see .github/VERSIONING.md.
  tags: ['locked'],
  render: (args) => (
    <Row align="start">
      {([1, 2, 4, 8] as const).map((gap) => (
        <Stack key={gap} {...args} gap={gap} />
      ))}
    </Row>
  ),
});

/** Children fill the width unless they are aligned. */
export const Alignment = meta.story({
  render: () => (
    <Stack gap={4}>
      {(['start', 'center', 'end', 'stretch'] as const).map((align) => (
        <Stack key={align} gap={1} align={align}>
          <Brick>align {align}</Brick>
        </Stack>
      ))}
    </Stack>
  ),
});

/** Where the stack is higher than its children. */
export const Justification = meta.story({
  render: () => (
    <Row align="start">
      {(['start', 'center', 'end', 'between'] as const).map((justify) => (
        <Stack key={justify} gap={1} justify={justify} style={{ blockSize: '180px' }}>
          <Brick>justify</Brick>
          <Brick>{justify}</Brick>
        </Stack>
      ))}
    </Row>
  ),
});

/** Things that belong together are closer than things that do not. */
export const Nested = meta.story({
  render: () => (
    <Stack gap={8} align="start">
      <Stack gap={1}>
        <Text variant="label">Clair de lune</Text>
        <Text tone="subtle">Claude Debussy</Text>
      </Stack>
      <Stack gap={1}>
        <Text variant="label">Gnossienne No. 1</Text>
        <Text tone="subtle">Erik Satie</Text>
      </Stack>
      <Button variant="secondary">Add work</Button>
    </Stack>
  ),
});
