import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Banner, Button, Link, Stack, type BannerProps } from '../../src';

const meta = preview.meta({
  title: 'Molecules/Banner',
  component: Banner,
  args: {
    title: 'Planned maintenance',
    children: 'On Sunday from 06:00 to 08:00 UTC no claims can be filed.',
  },
  argTypes: {
    actions: { control: false },
    icon: { control: false },
    ref: { control: false },
    title: { control: 'text' },
    tone: { control: 'select', options: ['neutral', 'info', 'success', 'warning', 'danger'] },
  },
  parameters: {
    layout: 'fullscreen',
    page: {
      alternatives: [
        { component: 'InlineAlert', when: 'It is about a part of the page.' },
        { component: 'Dialog', when: 'People must answer before they go on.' },
      ],
      dos: [
        'Put it first on the page, above everything else.',
        'Give each announcement an id of its own in `rememberAs`, such as `maintenance-2026-11`.',
        'Take it away when it is over.',
      ],
      donts: [
        'Don’t show more than one.',
        'Don’t use it for advertising: people stop reading banners.',
        'Don’t let people dismiss what they must know to work.',
      ],
      keyboard: [
        { keys: ['Tab'], action: 'Goes to its actions, and to the button that dismisses it.' },
      ],
      accessibility: [
        'It is a `region` named by its title, so that screen readers find it.',
        'What can be dismissed for good is drawn in the browser only: one that was dismissed never flashes up.',
        'When it is dismissed the focus goes to its nearest neighbour.',
      ],
    } satisfies ComponentPage,
  },
});

const tones: BannerProps['tone'][] = ['neutral', 'info', 'success', 'warning', 'danger'];

export const Playground = meta.story();

export const Tones = meta.story({
  render: (args) => (
    <Stack gap={2}>
      {tones.map((tone) => (
        <Banner key={tone} {...args} tone={tone} title={`Planned maintenance, ${tone}`} />
      ))}
    </Stack>
  ),
});

/** What people can do stands beside the words where there is room, else below. */
export const WithActions = meta.story({
  args: {
    tone: 'warning',
    title: 'Your password ends in three days',
    children: null,
    actions: (
      <Button size="small" variant="secondary">
        Change it
      </Button>
    ),
    onDismiss: () => {},
  },
});

/** This browser remembers that it was dismissed. */
export const Remembered = meta.story({
  args: {
    title: 'Statements are new',
    children: <Link href="#news">See what has changed</Link>,
    rememberAs: 'story-statements',
  },
  beforeEach: () => {
    const forget = () => localStorage.removeItem('ent-dismissed:story-statements');
    forget();
    return forget;
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Dismiss' })).toBeVisible();
  },
});
