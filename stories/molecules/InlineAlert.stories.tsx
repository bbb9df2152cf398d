import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, InlineAlert, Link, Stack, type InlineAlertProps } from '../../src';

const meta = preview.meta({
  title: 'Molecules/InlineAlert',
  component: InlineAlert,
  args: {
    title: 'This work is in dispute',
    children: 'Two publishers claim 80 % each. It is paid out once they agree.',
  },
  argTypes: {
    actions: { control: false },
    icon: { control: false },
    ref: { control: false },
    title: { control: 'text' },
    tone: { control: 'select', options: ['neutral', 'info', 'success', 'warning', 'danger'] },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Banner', when: 'It is about the whole product.' },
        { component: 'Field', when: 'It is about one field: use its `error` or `warning`.' },
        { component: 'ErrorState', when: 'Nothing else can be shown in its place.' },
      ],
      dos: [
        'Put it at the top of the part of the page it is about.',
        'Say what has happened and what to do, in words that make sense without the colour.',
        'Set `live` where it appears while people are on the page.',
      ],
      donts: [
        'Don’t show several at once: say the most important one.',
        'Don’t let it be dismissed while it is still true.',
        'Don’t use `danger` for what is only unusual.',
      ],
      keyboard: [
        { keys: ['Tab'], action: 'Goes to its actions, and to the button that dismisses it.' },
      ],
      accessibility: [
        '`live` makes it an `alert` (`warning`, `danger`) or a `status`: screen readers read it out as it appears. From the start on the page it has no role.',
        'Each tone has an icon of its own; the words say what it means.',
        'When it is dismissed the focus goes to its nearest neighbour.',
        'Without `onDismiss` it needs no JavaScript.',
      ],
    } satisfies ComponentPage,
  },
});

const examples: InlineAlertProps[] = [
  { tone: 'info', title: 'Shares are counted by territory', children: 'Choose one to see them.' },
  { tone: 'success', title: 'All 412 works are matched', children: 'Nothing is left to do.' },
  { tone: 'warning', title: 'Shares add up to 92.5 %', children: 'Add who has the rest.' },
  { tone: 'danger', title: 'The agreement ended on 30 June', children: 'New claims are refused.' },
  { tone: 'neutral', title: 'You look at an earlier version', children: 'It cannot be edited.' },
];

export const Playground = meta.story();

/** Each tone has its colour and its icon. */
export const Tones = meta.story({
  render: () => (
    <Stack gap={3}>
      {examples.map((example) => (
        <InlineAlert key={example.tone} {...example} />
      ))}
    </Stack>
  ),
});

export const WithActions = meta.story({
  args: {
    tone: 'warning',
    actions: (
      <>
        <Button size="small" variant="secondary">
          Compare claims
        </Button>
        <Button size="small" variant="quiet">
          Ask the publishers
        </Button>
      </>
    ),
  },
});

/** It goes when its page takes it away; the focus goes on to what is near. */
export const Dismissible = meta.story({
  render: function Render(args) {
    const [shown, setShown] = useState(true);
    return (
      <Stack gap={3} align="start">
        {shown && <InlineAlert {...args} onDismiss={() => setShown(false)} />}
        <Button variant="secondary">Export works</Button>
      </Stack>
    );
  },
  play: async ({ canvas, userEvent }) => {
    const before = canvas.getByText('This work is in dispute');
    await userEvent.click(canvas.getByRole('button', { name: 'Dismiss' }));
    await expect(before).not.toBeInTheDocument();
    await waitFor(() => expect(canvas.getByRole('button')).toHaveFocus());
  },
});

/** Without a title; with a link; without an icon. */
export const Short = meta.story({
  render: () => (
    <Stack gap={3}>
      <InlineAlert tone="success">Registered as T-034.524.680-1.</InlineAlert>
      <InlineAlert>
        The ISWC is missing. <Link href="#search">Search for it</Link> before you register the work.
      </InlineAlert>
      <InlineAlert tone="neutral" icon={null} onDismiss={() => {}}>
        Shown are the works of the last twelve months.
      </InlineAlert>
    </Stack>
  ),
});
