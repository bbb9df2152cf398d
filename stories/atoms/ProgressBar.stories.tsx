import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { ProgressBar, Stack, Text, type ProgressBarProps } from '../../src';

const meta = preview.meta({
  title: 'Atoms/ProgressBar',
  component: ProgressBar,
  args: { label: 'Importing works', value: 40 },
  argTypes: {
    ref: { control: false },
    tone: {
      control: 'select',
      options: ['accent', 'neutral', 'success', 'warning', 'danger', 'info'],
    },
    value: { control: 'number' },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'ProgressCircle', when: 'There is no room for a bar.' },
        { component: 'Meter', when: 'It is an amount that does not run towards an end.' },
        { component: 'Spinner', when: 'It takes a moment only.' },
        { component: 'Skeleton', when: 'The shape of what comes is known.' },
      ],
      dos: [
        'Write beside it what is going on, and how far it has come.',
        'Leave the value out until it is known, and give it as soon as it is.',
        'Set `valueText` where a percentage says too little: “12 of 48 files”.',
      ],
      donts: [
        'Don’t let it go backwards.',
        'Don’t say by the tone alone that something failed.',
        'Don’t stop at 99 %. Leave the value out for an end that takes its time.',
      ],
      keyboard: 'It takes no focus and no keys.',
      accessibility: [
        'It is a native `<progress>`; the type requires its name (WAI-ARIA 1.2 `progressbar`).',
        'The fill comes from attributes, so that a strict Content-Security-Policy does not blank it.',
        'It fills from the side where text begins.',
        'Without a value a piece runs through the bar; slowly under reduced motion.',
        'In forced colours it has an edge, and it is printed with its fill.',
      ],
    } satisfies ComponentPage,
  },
});

const sizes: ProgressBarProps['size'][] = ['small', 'medium', 'large'];
const tones: ProgressBarProps['tone'][] = [
  'accent',
  'neutral',
  'success',
  'warning',
  'danger',
  'info',
];

export const Playground = meta.story({
  play: async ({ canvas }) => {
    const bar = canvas.getByRole<HTMLProgressElement>('progressbar', { name: 'Importing works' });
    await expect(bar.position).toBe(0.4);
  },
});

/** While nobody knows how long it takes, a piece runs through the bar. */
export const Indeterminate = meta.story({ args: { value: undefined } });

/** What goes on stands above, how far it has come beside it; the bar has both in words too. */
export const WithWords = meta.story({
  render: () => (
    <Stack gap={1}>
      <div style={{ display: 'flex', justifyContent: 'space-between' }} aria-hidden="true">
        <Text>Importing works</Text>
        <Text tabular>1,204 of 3,010</Text>
      </div>
      <ProgressBar label="Importing works" value={1204} max={3010} valueText="1,204 of 3,010" />
    </Stack>
  ),
});

/** 4, 6 and 8 pixels. */
export const Sizes = meta.story({
  render: (args) => (
    <Stack gap={4}>
      {sizes.map((size) => (
        <ProgressBar key={size} {...args} size={size} />
      ))}
    </Stack>
  ),
});

/** The tone goes with words that say the same. */
export const Tones = meta.story({
  render: (args) => (
    <Stack gap={4}>
      {tones.map((tone) => (
        <ProgressBar key={tone} {...args} tone={tone} />
      ))}
    </Stack>
  ),
});

/** Nothing done, hardly anything, all. */
export const Ends = meta.story({
  render: (args) => (
    <Stack gap={4}>
      {[0, 1, 99, 100].map((value) => (
        <ProgressBar key={value} {...args} value={value} />
      ))}
    </Stack>
  ),
});
