import { expect, fn, screen, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Dialog,
  Popover,
  Select,
  Stack,
  Text,
  TextField,
  type PopoverProps,
} from '../../src';
import { Row } from '../support/Row';

const meta = preview.meta({
  title: 'Molecules/Popover',
  component: Popover,
  args: {
    label: 'Filter claims',
    trigger: <Button variant="secondary">Filter</Button>,
    onOpenChange: fn(),
    children: (close) => (
      <Stack gap={4}>
        <CheckboxGroup
          label="Status"
          defaultValue={['disputed']}
          options={[
            { value: 'disputed', label: 'Disputed' },
            { value: 'pending', label: 'Waiting for an answer' },
            { value: 'settled', label: 'Settled' },
          ]}
        />
        <TextField label="Territory" defaultValue="Greece" size="small" />
        <Button size="small" onClick={close}>
          Show 1,204 claims
        </Button>
      </Stack>
    ),
  },
  argTypes: {
    anchor: { control: false },
    children: { control: false },
    initialFocus: { control: false },
    ref: { control: false },
    trigger: { control: false },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Dialog', when: 'What is typed would be missed, or the page must wait.' },
        { component: 'Menu', when: 'It is a list of actions.' },
        { component: 'Select or Combobox', when: 'It is a list of values.' },
        { component: 'Toggletip', when: 'It only says something.' },
        { component: 'HoverCard', when: 'It shows a preview of what a link leads to.' },
      ],
      dos: [
        'Keep it to a few controls that belong to the one thing beside it.',
        'Name it in `label`: “Filter claims”, “Share of Nadia Boulanger”.',
        'Give it a button that ends it where people would look for one; a function as content is given `close`.',
        'Put a `Dialog` that it opens beside it, not into it: it closes when a dialog opens.',
      ],
      donts: [
        'Don’t leave anything in it that would be missed: a press elsewhere closes it.',
        'Don’t open it by itself.',
        'Don’t use an arrow where it is clear what it belongs to.',
      ],
      keyboard: [
        { keys: ['Enter'], action: 'On its trigger, opens and closes it. `Space` does the same.' },
        { keys: ['Escape'], action: 'Closes the top popover, and only that one.' },
        {
          keys: ['Tab'],
          action: 'Goes through it and on to what stands behind its trigger. It stays open.',
        },
      ],
      accessibility: [
        'It is a `dialog` that is not modal: the page can be read and used while it is open.',
        'The focus begins at what has `autoFocus` or `initialFocus`, else at its first control, else at the popover itself, so that it is read.',
        'It returns to the trigger. When that is gone or disabled, it goes to its nearest neighbour.',
        'Of several popovers within each other, Escape and a press elsewhere close the top ones.',
        'It leaves its place for the nearest theme root, because it may hold a form; the order of Tab is that of the page all the same.',
      ],
    } satisfies ComponentPage,
  },
});

/** The popover, when it has come all the way. */
/** Open, and where it stays: what opens beside something that still moves may stand a pixel beside it. */
async function open(name: string) {
  const popover = await screen.findByRole('dialog', { name });
  await waitFor(() => expect(popover).toBeVisible());
  await waitFor(() => expect(popover.getAnimations()).toEqual([]));
  return popover;
}

export const Playground = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Filter' }));
    await open('Filter claims');
    await waitFor(() => expect(screen.getByLabelText('Disputed')).toHaveFocus());
  },
});

const placements: PopoverProps['placement'][] = [
  'block-start',
  'block-end',
  'inline-start',
  'inline-end',
];

/** Below by default. Where there is no room it turns to the other side, and the arrow with it. */
export const Placements = meta.story({
  render: ({ onOpenChange }) => (
    <Row>
      {placements.map((placement) => (
        <Popover
          arrow
          align="center"
          onOpenChange={onOpenChange}
          key={placement}
          label={`Claims, ${placement}`}
          placement={placement}
          trigger={<Button variant="secondary">{placement}</Button>}
        >
          <Text>Registered with SACEM on 14 March 2024</Text>
        </Popover>
      ))}
    </Row>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'block-end' }));
    await open('Claims, block-end');
  },
});

/** Each stands at its own trigger, and Escape closes one at a time. */
export const Nested = meta.story({
  args: {
    children: () => (
      <Stack gap={3}>
        <Text>Claims of the last 30 days</Text>
        <Popover
          label="Territories"
          placement="inline-end"
          trigger={
            <Button size="small" variant="secondary">
              Territories
            </Button>
          }
        >
          <Stack gap={2}>
            <Checkbox label="Greece" defaultChecked />
            <Checkbox label="Cyprus" />
          </Stack>
        </Popover>
      </Stack>
    ),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Filter' }));
    await open('Filter claims');
    await userEvent.click(screen.getByRole('button', { name: 'Territories' }));
    await open('Territories');
  },
});

/** In a dialog it opens above it. A select in it opens above both. */
export const InDialog = meta.story({
  render: (args) => (
    <Dialog title="Edit work" trigger={<Button>Edit work</Button>}>
      <Row align="end">
        <TextField label="Title" defaultValue="A Song for Piraeus" />
        <Popover {...args} label="Share of Nadia Boulanger" trigger={<Button>Share</Button>}>
          <Stack gap={3}>
            <TextField label="Share" suffix="%" defaultValue="33.34" />
            <Select
              label="Role"
              defaultValue="composer"
              options={[
                { value: 'composer', label: 'Composer' },
                { value: 'lyricist', label: 'Lyricist' },
              ]}
            />
          </Stack>
        </Popover>
      </Row>
    </Dialog>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Edit work' }));
    await open('Edit work');
    await userEvent.click(screen.getByRole('button', { name: 'Share' }));
    await open('Share of Nadia Boulanger');
  },
});
