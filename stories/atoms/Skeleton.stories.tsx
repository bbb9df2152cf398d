import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import {
  Avatar,
  Button,
  Image,
  Skeleton,
  SkeletonRegion,
  Stack,
  StatusLabel,
  Text,
} from '../../src';
import { cover } from '../support/pictures';
import { Row } from '../support/Row';

const meta = preview.meta({
  title: 'Atoms/Skeleton',
  component: Skeleton,
  subcomponents: { SkeletonRegion },
  args: { children: 'Clair de lune' },
  argTypes: { children: { control: 'text' }, lines: { control: 'number' } },
  parameters: {
    page: {
      alternatives: [
        { component: 'Spinner', when: 'The shape of what comes is not known.' },
        { component: 'ProgressBar', when: 'Progress can be counted.' },
        { component: 'LoadingOverlay', when: 'Content is there already and is being renewed.' },
      ],
      dos: [
        'Wrap what it stands for, and set `loading`: the same markup serves both states.',
        'Put the whole region into one `SkeletonRegion`, which says that it is busy.',
        'Use words about as long as those that will come.',
        'Inside text, wrap the words, not the element: `<Text><Skeleton>…</Skeleton></Text>`.',
      ],
      donts: [
        'Don’t show it for less than a third of a second: keep what was there, or nothing.',
        'Don’t give it the shape of something that may not come.',
        'Don’t wrap a table row or a list item: wrap what stands in its cells.',
      ],
      keyboard: 'It takes no focus and no keys, and neither does what it stands for while loading.',
      accessibility: [
        'It is hidden from assistive technology, with all that stands in it (`inert`).',
        '`SkeletonRegion` has one `aria-busy` for all, and says what is loading in a `status` (WCAG 4.1.3).',
        'It breathes only where motion is welcome; under reduced motion it stands still (WCAG 2.2.2).',
        'In forced colours it is grey text’s grey.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story();

function Work({ loading }: { loading: boolean }) {
  return (
    <Row align="start">
      <Skeleton loading={loading}>
        <Image alt="" ratio="1/1" src={cover(210)} style={{ inlineSize: '64px' }} />
      </Skeleton>
      <Stack gap={1} align="start">
        <Text variant="label" size="large">
          <Skeleton loading={loading}>Clair de lune</Skeleton>
        </Text>
        <Text tone="subtle">
          <Skeleton loading={loading}>T-070.905.459-0</Skeleton>
        </Text>
        <Skeleton loading={loading}>
          <StatusLabel variant="tinted" tone="success">
            Registered
          </StatusLabel>
        </Skeleton>
      </Stack>
    </Row>
  );
}

/** Nothing moves when the content comes. */
export const Loading = meta.story({
  render: function Works() {
    const [loading, setLoading] = useState(true);
    return (
      <Stack gap={4} align="start">
        <SkeletonRegion label="Loading works" loading={loading}>
          <Work loading={loading} />
        </SkeletonRegion>
        <Button variant="secondary" onClick={() => setLoading(!loading)}>
          {loading ? 'Show content' : 'Show skeletons'}
        </Button>
      </Stack>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('Loading works');
    const button = canvas.getByRole('button');
    // Nothing else may move meanwhile.
    await document.fonts.ready;
    const { top } = button.getBoundingClientRect();
    await userEvent.click(button);
    await waitFor(() => expect(canvas.getByText('Clair de lune')).toBeVisible());
    await expect(button.getBoundingClientRect().top).toBe(top);
    await userEvent.click(button);
  },
});

/** Lines of the text around them, the last one shorter. */
export const Lines = meta.story({
  render: () => (
    <Stack gap={5} style={{ maxInlineSize: '360px' }}>
      <Text size="large" style={{ display: 'block' }}>
        <Skeleton lines={1} />
      </Text>
      <Text style={{ display: 'block' }}>
        <Skeleton lines={3} />
      </Text>
      <Text size="small" style={{ display: 'block' }}>
        <Skeleton lines={4} />
      </Text>
    </Stack>
  ),
});

/** The shape is that of what it stands for: its size, its corners, its lines. */
export const Shapes = meta.story({
  render: () => (
    <Stack gap={4} align="start" style={{ maxInlineSize: '320px' }}>
      <Row>
        <Skeleton>
          <Avatar name="Claude Debussy" size="large" />
        </Skeleton>
        <Skeleton>
          <Button>Save changes</Button>
        </Skeleton>
        <Skeleton>
          <Avatar name="Éditions Durand" shape="square" />
        </Skeleton>
      </Row>
      <Text>
        <Skeleton>
          The share of each publisher is paid quarterly, after the society has matched all reports.
        </Skeleton>
      </Text>
      <Skeleton>
        <Image
          alt=""
          ratio="16/9"
          src={cover(30)}
          style={{ borderRadius: 'var(--ent-radius-card)' }}
        />
      </Skeleton>
    </Stack>
  ),
});
