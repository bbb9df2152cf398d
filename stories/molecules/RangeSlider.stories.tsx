import { expect, fireEvent, fn } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { RangeSlider } from '../../src';

const ends: readonly [number, number] = [800, 3200];

const meta = preview.meta({
  title: 'Molecules/RangeSlider',
  component: RangeSlider,
  args: { label: 'Amount of the claims', min: 0, max: 5000, step: 100, defaultValue: ends },
  argTypes: {
    description: { control: 'text' },
    error: { control: 'text' },
    ref: { control: false },
    validityMessages: { control: 'object' },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Slider', when: 'There is one number.' },
        { component: 'NumberField', when: 'The exact numbers matter: use two.' },
      ],
      dos: ['Let both ends stand for “no limit”.', 'Show what the values mean with `formatValue`.'],
      donts: ['Don’t send a request for every step: wait until people pause.'],
      keyboard: [
        { keys: ['Tab'], action: 'Goes to the lower thumb, then to the upper one.' },
        { keys: ['→', '↑', '←', '↓'], action: 'Move the thumb by one step, up to the other one.' },
        { keys: ['Page Up', 'Page Down'], action: 'Move it by a tenth of the way.' },
        { keys: ['Home', 'End'], action: 'Move it as far as it goes.' },
      ],
      accessibility: [
        'A `group` of two native range inputs, “Minimum” and “Maximum” (WAI-ARIA multi-thumb slider pattern).',
        'The thumbs cannot cross; where both are at the end, the lower one stays within reach.',
        'Each thumb is 24 px (WCAG 2.2, 2.5.8).',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story({
  args: { onValueChange: fn() },
  // The tests press real keys; here, a script stands in for them.
  play: async ({ args, canvas }) => {
    const low = canvas.getByRole('slider', { name: 'Minimum' });
    await fireEvent.change(low, { target: { value: '900' } });
    await expect(args.onValueChange).toHaveBeenCalledWith([900, 3200], expect.anything());
    await fireEvent.change(low, { target: { value: '5000' } });
    await expect(args.onValueChange).toHaveBeenLastCalledWith([3200, 3200], expect.anything());
  },
});

/** What lies between both ends is filled; the value says it in words. */
export const MarksAndUnits = meta.story({
  args: {
    label: 'Share of the writers',
    description: 'Works in which they hold less, or more, are left out.',
    max: 100,
    step: 5,
    defaultValue: [25, 75],
    formatValue: (value) => `${value} %`,
    marks: [
      { value: 0, label: '0 %' },
      { value: 50, label: '50 %' },
      { value: 100, label: '100 %' },
    ],
  },
});

/** Both at one place: neither can pass the other. */
export const Together = meta.story({ args: { defaultValue: [2500, 2500] } });

export const Disabled = meta.story({ args: { disabled: true } });
