import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Inline, ProgressCircle, Text, type ProgressCircleProps } from '../../src';
import { Row } from '../support/Row';

const meta = preview.meta({
  title: 'Atoms/ProgressCircle',
  component: ProgressCircle,
  args: { label: 'Uploading agreement', value: 40 },
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
        { component: 'ProgressBar', when: 'There is room for a bar: it is easier to judge.' },
        { component: 'Spinner', when: 'Nobody will ever know how far it has come.' },
        { component: 'Meter', when: 'It is an amount that does not run towards an end.' },
      ],
      dos: [
        'Use it in a row of a table, a file of a list, a tile.',
        'Write beside it what is going on.',
        'Set `valueText` where a percentage says too little: “12 of 48 files”.',
      ],
      donts: ['Don’t use it to compare amounts.', 'Don’t let it go backwards.'],
      keyboard: 'It takes no focus and no keys.',
      accessibility: [
        'It is a `progressbar`; the type requires its name (WAI-ARIA 1.2).',
        'The fill comes from attributes, so that a strict Content-Security-Policy does not blank it.',
        'It fills clockwise in every direction of text.',
        'Without a value it turns; slowly under reduced motion.',
        'In forced colours the track is a thin line.',
      ],
    } satisfies ComponentPage,
  },
});

const sizes: ProgressCircleProps['size'][] = ['small', 'medium', 'large'];
const tones: ProgressCircleProps['tone'][] = [
  'accent',
  'neutral',
  'success',
  'warning',
  'danger',
  'info',
];

export const Playground = meta.story({
  play: async ({ canvas }) => {
    const circle = canvas.getByRole('progressbar', { name: 'Uploading agreement' });
    await expect(circle).toHaveAttribute('aria-valuenow', '40');
  },
});

/** While nobody knows how long it takes, a quarter of it turns. */
export const Indeterminate = meta.story({ args: { value: undefined } });

/** 16, 24 and 40 pixels, at the start, on the way and at the end. */
export const Sizes = meta.story({
  render: (args) => (
    <Row>
      {sizes.flatMap((size) =>
        [0, 10, 66, 100].map((value) => (
          <ProgressCircle key={`${size} ${value}`} {...args} size={size} value={value} />
        )),
      )}
    </Row>
  ),
});

/** The tone goes with words that say the same. */
export const Tones = meta.story({
  render: (args) => (
    <Row>
      {tones.map((tone) => (
        <ProgressCircle key={tone} {...args} tone={tone} />
      ))}
    </Row>
  ),
});

/** Beside a line of text. */
export const InText = meta.story({
  render: (args) => (
    <Inline gap={2}>
      <ProgressCircle {...args} size="small" valueText="3 of 8 pages" />
      <Text>Uploading agreement.pdf</Text>
    </Inline>
  ),
});
