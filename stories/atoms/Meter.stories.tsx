import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Meter, Stack, type MeterProps, type MeterThreshold } from '../../src';

const shares: MeterThreshold[] = [
  { from: 0, label: 'Incomplete', tone: 'warning' },
  { from: 100, label: 'Complete', tone: 'success' },
  { from: 100.01, label: 'Overclaimed', tone: 'danger' },
];

const meta = preview.meta({
  title: 'Atoms/Meter',
  component: Meter,
  args: { label: 'Claimed shares', value: 62.5, valueText: '62.5 %' },
  argTypes: { ref: { control: false } },
  parameters: {
    page: {
      alternatives: [
        { component: 'ProgressBar', when: 'It is work that runs towards an end.' },
        { component: 'Text', when: 'The number alone says enough.' },
      ],
      dos: [
        'Give the value in words, with its unit: `valueText`.',
        'Say by `thresholds` what the value means. Their words are shown.',
        'Choose limits that stay the same among meters people compare.',
      ],
      donts: ['Don’t use it where there is no most.', 'Don’t use more than about four thresholds.'],
      keyboard: 'It takes no focus and no keys.',
      accessibility: [
        'It is a `meter` with value, limits and words (WAI-ARIA meter pattern); the type requires its name.',
        'What a value means is written, never told by colour alone (WCAG 2.2, 1.4.1).',
        'The fill comes from attributes, so that a strict Content-Security-Policy does not blank it.',
        'It fills from the side where text begins.',
        'In forced colours it has an edge, and it is printed with its fill.',
      ],
    } satisfies ComponentPage,
  },
});

const sizes: MeterProps['size'][] = ['small', 'medium', 'large'];

export const Playground = meta.story({
  play: async ({ canvas }) => {
    const meter = canvas.getByRole('meter', { name: 'Claimed shares' });
    await expect(meter).toHaveAttribute('aria-valuetext', '62.5 %');
  },
});

/** The words of the threshold a value has reached are shown; a gap marks where one begins. */
export const Thresholds = meta.story({
  render: () => (
    <Stack gap={4}>
      {[37.5, 100, 112.5].map((value) => (
        <Meter
          key={value}
          label="Claimed shares"
          value={value}
          max={150}
          valueText={`${value} %`}
          thresholds={shares}
        />
      ))}
    </Stack>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('112.5 %, Overclaimed')).toBeVisible();
  },
});

/** 4, 6 and 8 pixels. */
export const Sizes = meta.story({
  render: (args) => (
    <Stack gap={4}>
      {sizes.map((size) => (
        <Meter key={size} {...args} size={size} />
      ))}
    </Stack>
  ),
});

/** A scale need not begin at nothing. */
export const Limits = meta.story({
  args: { label: 'Loudness', min: -60, max: 0, value: -14, valueText: '−14 LUFS' },
});

/** In a narrow place the words wrap. */
export const Narrow = meta.story({
  render: () => (
    <div style={{ inlineSize: '120px' }}>
      <Meter
        label="Storage"
        value={93}
        valueText="46.5 of 50 GB"
        thresholds={[{ from: 90, label: 'Nearly full', tone: 'danger' }]}
      />
    </div>
  ),
});
