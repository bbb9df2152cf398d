import { useRef, useState, type FormEvent } from 'react';
import { expect, fn, screen, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, Dialog, Stack, Text, TextField, type DialogProps } from '../../src';
import { ownControl } from '../support/ownControl';
import { Row } from '../support/Row';

const meta = preview.meta({
  title: 'Molecules/Dialog',
  component: Dialog,
  args: {
    title: 'Edit work',
    description: 'The title is shown wherever the work is named.',
    children: 'A Song for Piraeus · T-034.524.680-1',
    trigger: <Button>Edit work</Button>,
    footer: (close) => (
      <>
        <Button variant="secondary" onClick={close}>
          Cancel
        </Button>
        <Button onClick={close}>Save changes</Button>
      </>
    ),
    onOpenChange: fn(),
  },
  argTypes: {
    children: { control: false },
    footer: { control: false },
    initialFocus: { control: false },
    ref: { control: false },
    trigger: { control: false },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Drawer', when: 'People need to see the page while they work.' },
        { component: 'Popover', when: 'It is small and belongs to one thing on the page.' },
        { component: 'Toasts', when: 'It only tells something and needs no answer.' },
        {
          component: 'A page of its own',
          when: 'There are more than about eight fields, or steps.',
        },
      ],
      dos: [
        'Ask for one thing, and say which in the title: “Edit work”, “Merge two writers”.',
        'Name the action on its button. The most important one stands last.',
        'Use `onBeforeClose` where closing would lose what was typed.',
        'Put a `<form>` into the content and its submit button into the footer, with `form`.',
      ],
      donts: [
        'Don’t open it by itself: people open it by an action of theirs.',
        'Don’t use `dismissible` for what people fill in.',
        'Don’t open more than one dialog from a dialog.',
        'Don’t put the only copy of something into it that people need elsewhere.',
      ],
      keyboard: [
        { keys: ['Escape'], action: 'Closes the top dialog, and only that one.' },
        { keys: ['Tab'], action: 'Goes to the next control, and never behind the dialog.' },
        {
          keys: ['↑', '↓', 'Page Up', 'Page Down'],
          action: 'Scroll content that is too tall, when it has the focus.',
        },
      ],
      accessibility: [
        'It follows the WAI-ARIA Dialog (Modal) pattern by being a native modal `<dialog>`.',
        'The title is its name and a heading of level 2; the description is read out as it opens.',
        'The focus begins at what has `autoFocus` or `initialFocus`, else at the first control of the content, else at the dialog itself.',
        'It returns to what opened the dialog. When that is gone or disabled, it goes to its nearest neighbour.',
        'At 400 % zoom the whole dialog scrolls, so that title and actions do not cover the content.',
      ],
    } satisfies ComponentPage,
  },
});

const sizes: DialogProps['size'][] = ['small', 'medium', 'large', 'full'];

/** The dialog, when it has come all the way. */
async function open(name: string) {
  const dialog = await screen.findByRole('dialog', { name });
  await waitFor(() => expect(dialog).toBeVisible());
  return dialog;
}

export const Playground = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Edit work' }));
    await open('Edit work');
  },
});

/** Small for a question, medium for a form, large for a table, full for work that needs all the room. */
export const Sizes = meta.story({
  render: (args) => (
    <Row>
      {sizes.map((size) => (
        <Dialog
          {...args}
          key={size}
          size={size}
          title={`A ${size} dialog`}
          trigger={<Button variant="secondary">Open {size}</Button>}
        />
      ))}
    </Row>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Open small' }));
    await open('A small dialog');
  },
});

/** Title and actions stay; hairlines show where there is more. The content takes the focus, so that keys scroll it. */
export const ScrollingBody = meta.story({
  args: {
    title: 'Terms of the agreement',
    trigger: <Button>Read the terms</Button>,
    description: undefined,
    children: (
      <Stack gap={4}>
        {Array.from({ length: 20 }, (_, index) => (
          <Text key={index}>
            {index + 1}. The society collects royalties for every public performance of the works in
            schedule A, and pays them out within ninety days of the end of each quarter.
          </Text>
        ))}
      </Stack>
    ),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Read the terms' }));
    await waitFor(() =>
      expect(screen.getByRole('group', { name: 'Terms of the agreement' })).toHaveFocus(),
    );
  },
});

/** One Escape closes one dialog. */
export const Nested = meta.story({
  args: {
    children: (
      <Dialog
        title="Choose a writer"
        size="small"
        trigger={<Button variant="secondary">Choose a writer</Button>}
      >
        {(close) => <Button onClick={close}>Eleni Karaindrou</Button>}
      </Dialog>
    ),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Edit work' }));
    await open('Edit work');
    await userEvent.click(screen.getByRole('button', { name: 'Choose a writer' }));
    await open('Choose a writer');
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Choose a writer' })).toHaveFocus(),
    );
    await open('Edit work');
  },
});

/** The form is in the content, its button in the footer. By `method="dialog"` it closes the dialog when it is valid. */
export const Form = meta.story({
  render: function Form(args) {
    const [title, setTitle] = useState('A Song for Piraeus');

    function save(event: FormEvent<HTMLFormElement>) {
      setTitle(String(new FormData(event.currentTarget).get('title')));
    }

    return (
      <Stack gap={3} align="start">
        <Text>{title}</Text>
        <Dialog
          {...args}
          footer={(close) => (
            <>
              <Button variant="secondary" onClick={close}>
                Cancel
              </Button>
              <Button type="submit" form="edit-work">
                Save changes
              </Button>
            </>
          )}
        >
          <form id="edit-work" method="dialog" onSubmit={save}>
            <TextField label="Title" name="title" defaultValue={title} required />
          </form>
        </Dialog>
      </Stack>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Edit work' }));
    const field = await screen.findByRole('textbox', { name: 'Title' });
    await waitFor(() => expect(field).toHaveFocus());
    await userEvent.clear(field);
    await userEvent.type(field, 'A Song for Syros');
    await userEvent.click(screen.getByRole('button', { name: 'Save changes' }));
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Edit work' })).toHaveFocus());
    await expect(canvas.getByText('A Song for Syros')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  },
});

const ownNote = {
  ...ownControl,
  blockSize: 'auto',
  inlineSize: '100%',
  paddingBlock: 'var(--ent-space-1)',
} as const;

/** `onBeforeClose` is asked by Escape, the close button and `close`, as often as they are pressed. */
export const UnsavedChanges = meta.story({
  render: function UnsavedChanges(args) {
    const note = useRef<HTMLTextAreaElement>(null);
    const [kept, setKept] = useState(false);
    return (
      <Dialog
        {...args}
        description="Write something, then try to leave."
        onBeforeClose={() => {
          const empty = !note.current?.value;
          setKept(!empty);
          return empty;
        }}
      >
        <Stack gap={2}>
          <textarea aria-label="Note" ref={note} rows={3} style={ownNote} />
          {kept && (
            <Text tone="danger" role="status">
              Your note is not saved. Clear it to leave without it.
            </Text>
          )}
        </Stack>
      </Dialog>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Edit work' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Note' }), 'Check the split');
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('{Escape}');
    await open('Edit work');
    await expect(screen.getByRole('status')).toHaveTextContent('not saved');
  },
});

/** An alert dialog interrupts with something that must be answered. The focus is on the safe choice. */
export const Alert = meta.story({
  args: {
    role: 'alertdialog',
    size: 'small',
    title: 'Withdraw the claim?',
    description: 'The other party is told at once. You can file it again within thirty days.',
    trigger: <Button variant="danger">Withdraw</Button>,
    children: null,
    initialFocus: 'footer button',
    footer: (close) => (
      <>
        <Button variant="secondary" onClick={close}>
          Keep the claim
        </Button>
        <Button variant="danger" onClick={close}>
          Withdraw the claim
        </Button>
      </>
    ),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Withdraw' }));
    await screen.findByRole('alertdialog', { name: 'Withdraw the claim?' });
    await expect(screen.getByRole('button', { name: 'Keep the claim' })).toHaveFocus();
  },
});

/** The dialog leaves for the nearest theme root, and takes density, direction and language along. */
export const NestedTheme = meta.story({
  render: (args) => (
    <Row>
      {(['light', 'dark', 'high-contrast'] as const).map((theme) => (
        <div
          key={theme}
          data-ent-theme={theme}
          style={{ borderRadius: 'var(--ent-radius-card)', padding: 'var(--ent-space-4)' }}
        >
          <Dialog {...args} trigger={<Button variant="secondary">Open in {theme}</Button>} />
        </div>
      ))}
    </Row>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Open in dark' }));
    const dialog = await open('Edit work');
    await expect(getComputedStyle(dialog).colorScheme).toBe('dark');
  },
});
