import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Badge, Button, IconButton, Stack, Text, type BadgeProps } from '../../src';
import { ConversationIcon } from '../../src/icons/ConversationIcon';
import { NotificationIcon } from '../../src/icons/NotificationIcon';
import { Row } from '../support/Row';

const meta = preview.meta({
  title: 'Atoms/Badge',
  component: Badge,
  args: { count: 48 },
  argTypes: {
    children: { control: 'text' },
    tone: {
      control: 'select',
      options: ['neutral', 'accent', 'success', 'warning', 'danger', 'info'],
    },
    variant: { control: 'select', options: ['tinted', 'solid'] },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'StatusLabel', when: 'It says what state a thing is in.' },
        { component: 'Tag', when: 'It says what a thing is filed under, or can be pressed.' },
      ],
      dos: [
        'Give it a `label` where the number alone says too little: “12 unread claims”.',
        'Keep `solid` for what is new or wrong, and to few places of a page.',
        'On an icon button, say the number in the label of the button: it speaks for both.',
        'Write numbers that need grouping with `formatNumber` and pass them as children.',
      ],
      donts: [
        'Don’t let the tone be the only sign of what it means.',
        'Don’t put sentences in it: one or two words, or a number.',
        'Don’t make it a button. Put it inside one.',
      ],
      keyboard: 'It takes no focus and no keys.',
      accessibility: [
        'With a `label` it is an `img` of that name, and what it shows is hidden (WCAG 1.1.1).',
        'Without one it is plain text. A dot without one is decorative.',
        'Changes are not announced. Where they must be, put it in a live region (WCAG 4.1.3).',
      ],
    } satisfies ComponentPage,
  },
});

const tones: BadgeProps['tone'][] = ['neutral', 'accent', 'success', 'warning', 'danger', 'info'];
const counts = [1, 48, 99, 100, 12304];

export const Playground = meta.story();

/** Tinted counts quietly; solid asks for attention. */
export const Tones = meta.story({
  render: (args) => (
    <Stack gap={3}>
      <Row>
        {tones.map((tone) => (
          <Badge key={tone} {...args} tone={tone} />
        ))}
      </Row>
      <Row>
        {tones.map((tone) => (
          <Badge key={tone} {...args} tone={tone} variant="solid" />
        ))}
      </Row>
      <Row>
        {tones.map((tone) => (
          <Badge key={tone} dot tone={tone} label={`${tone}, for example`} />
        ))}
      </Row>
    </Stack>
  ),
});

/** Above the maximum stands a plus. Zero shows only when it is asked to. */
export const Counts = meta.story({
  render: () => (
    <Row>
      {counts.map((count) => (
        <Badge key={count} count={count} />
      ))}
      <Badge count={12304} max={999} />
      <Badge count={0} showZero />
      <Badge count={0} />
    </Row>
  ),
});

/** A word or two, where there is nothing to count. */
export const Words = meta.story({
  render: () => (
    <Row>
      <Badge tone="accent">New</Badge>
      <Badge tone="info">Beta</Badge>
      <Badge>GEMA</Badge>
      <Badge lang="el">Νέο</Badge>
      <Badge lang="ja">新着</Badge>
    </Row>
  ),
});

/** The number belongs to the words beside it; the label says what is counted. */
export const BesideText = meta.story({
  render: () => (
    <Stack gap={3} align="start">
      <Text>
        Claims <Badge count={48} label="48 open" />
      </Text>
      <Text variant="label" size="large">
        Conflicts <Badge count={3} tone="danger" variant="solid" label="3 to resolve" />
      </Text>
      <Button variant="secondary" iconEnd={<Badge count={120} tone="accent" label="120 unread" />}>
        Inbox
      </Button>
    </Stack>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Inbox 120 unread' })).toBeVisible();
  },
});

/** On the corner of a button. The button’s own label says what the badge shows. */
export const Attached = meta.story({
  render: () => (
    <Row>
      <IconButton
        label="Notifications, 7 unread"
        variant="secondary"
        icon={
          <>
            <NotificationIcon />
            <Badge attached count={7} tone="danger" variant="solid" />
          </>
        }
      />
      <IconButton
        label="Notifications, 99+ unread"
        icon={
          <>
            <NotificationIcon />
            <Badge attached count={120} tone="danger" variant="solid" />
          </>
        }
      />
      <span style={{ inlineSize: '8px' }} />
      <IconButton
        label="Comments, some unread"
        icon={
          <>
            <ConversationIcon />
            <Badge attached dot tone="accent" />
          </>
        }
      />
    </Row>
  ),
});
