import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, Card, ErrorState, Text } from '../../src';
import { OfflineIcon } from '../../src/icons/OfflineIcon';

const meta = preview.meta({
  title: 'Molecules/ErrorState',
  component: ErrorState,
  args: { children: 'The register of works did not answer in time.', onRetry: () => {} },
  argTypes: {
    actions: { control: false },
    icon: { control: false },
    level: { control: 'select', options: [undefined, 2, 3, 4, 5, 6] },
    ref: { control: false },
    title: { control: 'text' },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'EmptyState', when: 'Nothing went wrong: there is nothing to show.' },
        { component: 'InlineAlert', when: 'The rest of it can be shown.' },
      ],
      dos: [
        'Say what could not be loaded, and what to do about it.',
        'Return a promise from `onRetry`: the button is busy as long as it is pending.',
        'Give a `reportId` where your support can look it up.',
      ],
      donts: [
        'Don’t show what the server said: people can do nothing with “502”.',
        'Don’t offer to try again where it cannot help, such as without the rights.',
      ],
      keyboard: [
        { keys: ['Tab'], action: 'Goes to its actions, and to the button that copies the id.' },
        { keys: ['Enter', 'Space'], action: 'Tries again; copies the id.' },
      ],
      accessibility: [
        '`live` makes it an `alert`: screen readers read it out as it appears.',
        'While it tries again the button keeps its name and the focus, and is `aria-busy`. When what failed takes its place, the focus goes to the nearest neighbour.',
        'That the id was copied is read out. Where pages may not copy, it is selected.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story();

/** The id is for those who help: one press copies it. */
export const WithReport = meta.story({
  args: {
    level: 2,
    title: 'The statement could not be opened',
    children: 'Try again in a few minutes. If that does not help, send us the report ID.',
    reportId: 'a3f8-2026-11-21-90c2',
    actions: <Button variant="quiet">Back to statements</Button>,
  },
});

/** The button is busy for as long as the promise is pending. */
export const Retry = meta.story({
  args: { icon: <OfflineIcon />, title: 'You are offline', live: true },
  render: function Render(args) {
    const [tries, setTries] = useState(0);
    return (
      <Card>
        <ErrorState
          {...args}
          onRetry={async () => {
            await Promise.resolve();
            setTries(tries + 1);
          }}
        >
          <Text>Tried again: {tries}</Text>
        </ErrorState>
      </Card>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(canvas.getByText('Tried again: 1')).toBeVisible());
    await expect(canvas.getByRole('button')).toHaveFocus();
  },
});
