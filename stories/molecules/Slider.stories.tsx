import { expect, fireEvent, fn } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Slider, Stack } from '../../src';

const meta = preview.meta({
  title: 'Molecules/Slider',
  component: Slider,
  args: { label: 'Match confidence', defaultValue: 80 },
  argTypes: {
    description: { control: 'text' },
    error: { control: 'text' },
    ref: { control: false },
    validityMessages: { control: 'object' },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'NumberField', when: 'The exact number matters, such as a share.' },
        { component: 'RangeSlider', when: 'There are two ends.' },
        { component: 'SegmentedControl', when: 'There are only a few steps.' },
      ],
      dos: ['Show what the value means with `formatValue`.', 'Mark the places people look for.'],
      donts: [
        'Don’t ask for a number of many digits: nobody hits it.',
        'Don’t hide the value unless something else shows it.',
      ],
      keyboard: [
        { keys: ['→', '↑'], action: 'One step up; in right-to-left text ← does.' },
        { keys: ['←', '↓'], action: 'One step down.' },
        { keys: ['Page Up', 'Page Down'], action: 'A tenth of the way up or down.' },
        { keys: ['Home', 'End'], action: 'To the least or greatest value.' },
      ],
      accessibility: [
        'A native `<input type="range">` (WAI-ARIA slider pattern); its value is read as it is shown.',
        'The thumb is 24 px (WCAG 2.2, 2.5.8); its edge has 3:1 against the track’s ground.',
        'The filled part is a native `<progress>`, hidden from assistive technology: it needs no style attribute.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story({
  args: { onValueChange: fn() },
  // The tests press real keys; here, a script stands in for them.
  play: async ({ args, canvas }) => {
    const slider = canvas.getByRole('slider', { name: 'Match confidence' });
    await fireEvent.change(slider, { target: { value: '81' } });
    await expect(args.onValueChange).toHaveBeenCalledWith(81, expect.anything());
  },
});

/** Places worth knowing, and a value in words. */
export const MarksAndUnits = meta.story({
  args: {
    formatValue: (value) => `${value} %`,
    marks: [
      { value: 0, label: 'Any' },
      { value: 50, label: 'Likely' },
      { value: 100, label: 'Certain' },
    ],
    step: 10,
  },
});

export const States = meta.story({
  render: (args) => (
    <Stack gap={4}>
      <Slider {...args} label="Disabled" disabled />
      <Slider {...args} label="Error" error="Choose at least 90." />
      <Slider {...args} label="One value only" min={10} max={10} />
    </Stack>
  ),
});

/** Grows from below. */
export const Vertical = meta.story({
  args: {
    label: 'Volume',
    orientation: 'vertical',
    marks: [
      { value: 0, label: 'Silent' },
      { value: 50, label: 'Room' },
      { value: 100, label: 'Loud' },
    ],
  },
});
