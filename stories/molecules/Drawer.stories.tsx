import { expect, fn, screen, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, Drawer, Stack, Text, type DrawerProps } from '../../src';
import { Row } from '../support/Row';

const meta = preview.meta({
  title: 'Molecules/Drawer',
  component: Drawer,
  args: {
    title: 'Claim 4711',
    description: 'Blue Aegean · T-034.524.680-1',
    trigger: <Button>Show the claim</Button>,
    children: (
      <Stack gap={2}>
        <Text>Eleni Karaindrou, composer, 50 %</Text>
        <Text>Aegean Songs, publisher, 50 %</Text>
        <Text tone="subtle">Filed with ICE for Germany, Austria and Switzerland.</Text>
      </Stack>
    ),
    footer: (close) => <Button onClick={close}>Done</Button>,
    onOpenChange: fn(),
  },
  argTypes: {
    children: { control: false },
    footer: { control: false },
    initialFocus: { control: false },
    place: { control: false },
    ref: { control: false },
    trigger: { control: false },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Dialog', when: 'One thing must be done before all else.' },
        { component: 'Popover', when: 'It is small and belongs to one thing on the page.' },
        { component: 'A page of its own', when: 'People will link to it, or stay long.' },
      ],
      dos: [
        'Use `modal={false}` for details beside a table, so that people can go from row to row.',
        'Keep one side for one purpose: details at the end, filters at the start.',
      ],
      donts: [
        'Don’t open a drawer from a drawer.',
        'Don’t use the block sides on wide windows: lines get too long.',
      ],
      keyboard: [
        { keys: ['Escape'], action: 'Closes it; where it is not modal, when the focus is inside.' },
        {
          keys: ['←', '→', '↑', '↓', 'Home', 'End'],
          action: 'On its edge, make it larger and smaller.',
        },
      ],
      accessibility: [
        'It is a `<dialog>`; modal, everything else is inert (APG Dialog (Modal)).',
        'The handle is a focusable separator with a value (APG Window Splitter).',
        'Focus begins and returns as with `Dialog`.',
      ],
    } satisfies ComponentPage,
  },
});

const sides: DrawerProps['side'][] = ['inline-start', 'inline-end', 'block-start', 'block-end'];

async function open() {
  const drawer = await screen.findByRole('dialog', { name: 'Claim 4711' });
  await waitFor(() => expect(drawer).toBeVisible());
}

export const Playground = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show the claim' }));
    await open();
  },
});

/** Sides go with the direction of the text. */
export const Sides = meta.story({
  render: (args) => (
    <Row>
      {sides.map((side) => (
        <Drawer
          {...args}
          key={side}
          side={side}
          size="small"
          trigger={<Button variant="secondary">At {side}</Button>}
        />
      ))}
    </Row>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'At block-end' }));
    await open();
  },
});

/** The page goes on beside it. */
export const NotModal = meta.story({
  args: { modal: false, resizable: true, size: 'small' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show the claim' }));
    await open();
    await expect(screen.getByRole('separator', { name: 'Resize' })).toBeVisible();
  },
});
