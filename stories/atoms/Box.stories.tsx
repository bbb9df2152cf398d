import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Box, type BoxProps } from '../../src';
import { space } from '../../src/theme/tokens';
import { Brick } from '../support/Brick';
import { Row } from '../support/Row';

const steps = Object.keys(space)
  .map(Number)
  .toSorted((a, b) => a - b) as NonNullable<BoxProps['padding']>[];

/** A box draws nothing: the line is for the story only. */
const outline = {
  border: 'var(--ent-line-thin) dashed var(--ent-color-border-control)',
  borderRadius: 'var(--ent-radius-card)',
};

const meta = preview.meta({
  title: 'Atoms/Box',
  component: Box,
  args: { children: <Brick>Erik Satie</Brick>, style: outline },
  argTypes: {
    children: { control: false },
    padding: { control: 'select', options: steps },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Card', when: 'The content is one thing of its own, with an edge around it.' },
        { component: 'Stack', when: 'There are several children, one below the other.' },
        { component: 'Inline', when: 'There are several children beside each other.' },
      ],
      dos: ['Use it where content needs space around it, and nothing else.'],
      donts: [
        'Don’t look for more props: colours, borders and sizes are for components, or for CSS of your own.',
        'Don’t push things apart with it: that is what `gap` is for.',
      ],
      keyboard: 'It takes no focus and no keys.',
      accessibility: ['It is a `<div>` without a role.'],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story();

/** A step of the space scale: 1 is 4 pixels. */
export const Paddings = meta.story({
  render: (args) => (
    <Row align="start">
      {([1, 2, 4, 8] as const).map((padding) => (
        <Box key={padding} {...args} padding={padding} />
      ))}
    </Row>
  ),
});
