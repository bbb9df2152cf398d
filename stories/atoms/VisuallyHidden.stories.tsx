import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, Stack, Text, VisuallyHidden } from '../../src';

const meta = preview.meta({
  title: 'Atoms/VisuallyHidden',
  component: VisuallyHidden,
  args: { children: 'Only read out' },
  argTypes: { children: { control: 'text' } },
  parameters: {
    page: {
      alternatives: [
        { component: 'SkipLink', when: 'It is the link that jumps to the content.' },
        {
          component: '`aria-label`',
          when: 'The words name a control, and nothing inside it does.',
        },
      ],
      dos: [
        'Use it for words that the picture makes plain: the heading of a region, the unit of a column.',
        'Use `focusable` when there is a link or a button inside.',
      ],
      donts: ['Don’t hide what everyone should know.', 'Don’t say again what is read out anyway.'],
      keyboard: 'It takes no focus and no keys. What stands in it may, with `focusable`.',
      accessibility: [
        'It is clipped, not `display: none`: assistive technology reads it.',
        'Words stay apart: browsers join letters that are squeezed into nothing, so it does not wrap.',
        'With `focusable`, nobody is led by the keyboard to what cannot be seen (WCAG 2.4.7).',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story({
  render: (args) => (
    <Text>
      Before and after: nothing between them. <VisuallyHidden {...args} />
    </Text>
  ),
});

/** The eye sees what the numbers belong to; the ear is told. */
export const InButton = meta.story({
  render: () => (
    <Button variant="secondary">
      Claims 12 <VisuallyHidden>not read yet</VisuallyHidden>
    </Button>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button')).toHaveAccessibleName('Claims 12 not read yet');
  },
});

/** Press Tab: a button that only keyboard users need. */
export const Focusable = meta.story({
  render: () => (
    <Stack gap={2} align="start">
      <Text>4 of 12 claims are selected.</Text>
      <VisuallyHidden focusable>
        <Button size="small">Clear the selection</Button>
      </VisuallyHidden>
    </Stack>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    const button = canvas.getByRole('button');
    await expect(button).toHaveFocus();
    await expect(button.parentElement!.offsetWidth).toBeGreaterThan(100);
  },
});
