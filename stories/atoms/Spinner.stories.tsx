import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Spinner, Stack, Text, type TextProps } from '../../src';
import { Row } from '../support/Row';

const meta = preview.meta({
  title: 'Atoms/Spinner',
  component: Spinner,
  args: { label: 'Loading claims' },
  parameters: {
    page: {
      alternatives: [
        { component: 'Button with `loading`', when: 'A button has started the work.' },
        { component: 'ProgressBar', when: 'Progress can be counted.' },
        { component: 'Skeleton', when: 'The shape of what comes is known.' },
      ],
      dos: [
        'Give it a `label`, or put words beside it that say what is going on.',
        'Show one for a region, not one for each row.',
      ],
      donts: [
        'Don’t cover a page that people could go on using.',
        'Don’t show it for work that takes less than a moment. It waits by itself.',
      ],
      keyboard: 'It takes no focus and no keys.',
      accessibility: [
        'With a `label` it is an indeterminate `progressbar` (WAI-ARIA 1.2) of that name.',
        'Without one it is hidden from assistive technology: something else must say it.',
        'It turns. Under reduced motion it breathes instead.',
      ],
    } satisfies ComponentPage,
  },
});

const sizes: TextProps['size'][] = ['small', 'medium', 'large'];

export const Playground = meta.story({
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('progressbar', { name: 'Loading claims' })).toBeInTheDocument();
  },
});

/** As large as the text it stands in. */
export const Sizes = meta.story({
  render: () => (
    <Row>
      {sizes.map((size) => (
        <Text key={size} size={size}>
          <Spinner /> Loading claims
        </Text>
      ))}
    </Row>
  ),
});

/** In the colour of the text. The words say what is going on, so it needs no label. */
export const Colours = meta.story({
  render: () => (
    <Stack gap={2}>
      <Text>
        <Spinner /> Matching recordings
      </Text>
      <Text tone="subtle">
        <Spinner /> Saving draft
      </Text>
    </Stack>
  ),
});
