import { expect, fn } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { SegmentedControl, Stack, type SegmentedControlProps } from '../../src';
import { BarChartIcon } from '../../src/icons/BarChartIcon';
import { GridIcon } from '../../src/icons/GridIcon';
import { ListIcon } from '../../src/icons/ListIcon';

const meta = preview.meta({
  title: 'Molecules/SegmentedControl',
  component: SegmentedControl,
  args: {
    label: 'Show claims by',
    options: [
      { value: 'work', label: 'Work' },
      { value: 'writer', label: 'Writer' },
      { value: 'territory', label: 'Territory' },
    ],
    defaultValue: 'work',
  },
  argTypes: { ref: { control: false } },
  parameters: {
    page: {
      alternatives: [
        { component: 'RadioGroup', when: 'It is a question in a form.' },
        { component: 'Tabs', when: 'Each leads to its own part of the page.' },
        { component: 'ToggleButton', when: 'Something is on or off.' },
        { component: 'Select', when: 'There are more than about five, or the labels are long.' },
      ],
      dos: ['Keep the labels to one word.', 'Choose one from the start.'],
      donts: [
        'Don’t use it for what takes effect only when a form is saved.',
        'Don’t mix words and lone icons.',
      ],
      keyboard: [
        { keys: ['Tab'], action: 'Goes to the chosen segment; then out of the group.' },
        { keys: ['→', '↓'], action: 'Choose the next one; in right-to-left text ← does.' },
        { keys: ['←', '↑'], action: 'Choose the previous one.' },
      ],
      accessibility: [
        'A `radiogroup` of native radio buttons, named by `label` (WAI-ARIA radio group pattern).',
        'What is chosen has an edge of its own, 3:1 against the ground (WCAG 1.4.11).',
        'Where there is no room it scrolls, and what has the focus stays in view.',
      ],
    } satisfies ComponentPage,
  },
});

const sizes: SegmentedControlProps['size'][] = ['small', 'medium', 'large'];

export const Playground = meta.story();

/** As high as buttons and fields of the same size. */
export const Sizes = meta.story({
  args: { onValueChange: fn() },
  render: (args) => (
    <Stack gap={4} align="start">
      {sizes.map((size) => (
        <SegmentedControl key={size} {...args} label={`Show claims by, ${size}`} size={size} />
      ))}
      <SegmentedControl {...args} label="Off" disabled />
    </Stack>
  ),
  play: async ({ args, canvas, userEvent }) => {
    const [writer] = canvas.getAllByRole('radio', { name: 'Writer' });
    await userEvent.click(writer!);
    await expect(args.onValueChange).toHaveBeenCalledWith('writer', expect.anything());
  },
});

/** An icon alone has its label for a name and a tooltip. */
export const Icons = meta.story({
  args: {
    label: 'Show as',
    options: [
      { value: 'list', label: 'List', icon: <ListIcon />, iconOnly: true },
      { value: 'grid', label: 'Covers', icon: <GridIcon />, iconOnly: true },
      { value: 'chart', label: 'Chart', icon: <BarChartIcon />, iconOnly: true },
    ],
    defaultValue: 'grid',
  },
});

/** Where there is no room for all, they are scrolled. */
export const Overflow = meta.story({
  args: {
    label: 'Period',
    options: ['Today', 'This week', 'This month', 'This quarter', 'This year', 'All'].map(
      (label) => ({ value: label, label }),
    ),
    defaultValue: 'This quarter',
  },
  render: (args) => (
    <div style={{ maxInlineSize: '288px' }}>
      <SegmentedControl {...args} />
    </div>
  ),
});
