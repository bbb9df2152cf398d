import { expect, screen, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Avatar, HoverCard, Inline, Link, Stack, StatusLabel, Text } from '../../src';

const meta = preview.meta({
  title: 'Molecules/HoverCard',
  component: HoverCard,
  args: {
    label: 'Nadia Boulanger, composer',
    content: (
      <Stack gap={3}>
        <Inline gap={3}>
          <Avatar name="Nadia Boulanger" />
          <Stack gap={0}>
            <Text variant="label">Nadia Boulanger</Text>
            <Text size="small" tone="subtle">
              Composer · IPI 00003 42 51 78
            </Text>
          </Stack>
        </Inline>
        <Text size="small">38 works registered with SACEM, 4 of them claimed by others.</Text>
        <Link href="#claims">Show the claims</Link>
      </Stack>
    ),
    children: <Link href="#nadia-boulanger">Nadia Boulanger</Link>,
  },
  argTypes: { children: { control: false }, content: { control: false } },
  parameters: {
    page: {
      alternatives: [
        { component: 'Tooltip', when: 'A few words are enough.' },
        { component: 'Popover', when: 'People need what is in it, by touch as well.' },
      ],
      dos: [
        'Show a preview of what the link leads to: a person, a work, a claim.',
        'Keep everything in it reachable by the link as well: by touch there is no card.',
      ],
      donts: [
        'Don’t put a form into it.',
        'Don’t give one to every link of a page: it gets in the way.',
      ],
      keyboard: [
        {
          keys: ['Tab'],
          action: 'Opens it when its trigger keeps the focus for a moment; then goes into it.',
        },
        {
          keys: ['Escape'],
          action: 'Closes it, and nothing else; a focus in it goes back to the trigger.',
        },
      ],
      accessibility: [
        'It can be hovered, dismissed, and stays as long as people do (WCAG 2.2, 1.4.13).',
        'It is a named `group` right after its trigger, which points to it with `aria-details` while it is open.',
        'Touch does not open it: the link works at the first tap.',
        'It shares its delays with tooltips: one is open at a time, and right after another the next opens at once.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story({
  play: async ({ canvas, userEvent }) => {
    // By the keyboard: a pointer that rests somewhere on the page would end what another one hovers.
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'Nadia Boulanger' })).toHaveFocus();
    await waitFor(() => expect(screen.getByRole('group')).toBeVisible());
  },
});

/** In a sentence, and in what looks like a cell of a table. */
export const Places = meta.story({
  render: (args) => (
    <Stack gap={4}>
      <Text>
        A Song for Piraeus, written by <HoverCard {...args} /> in 1932, is claimed by two
        publishers.
      </Text>
      <Inline gap={3}>
        <HoverCard
          {...args}
          label="Claim 4711"
          placement="inline-end"
          content={<StatusLabel tone="warning">Disputed since March</StatusLabel>}
        >
          <Link href="#claim">Claim 4711</Link>
        </HoverCard>
      </Inline>
    </Stack>
  ),
  play: async ({ canvas, userEvent }) => {
    // By the keyboard: a pointer that rests somewhere on the page would end what another one hovers.
    await userEvent.tab();
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'Claim 4711' })).toHaveFocus();
    await waitFor(() => expect(screen.getByText('Disputed since March')).toBeVisible());
  },
});
