import { useState } from 'react';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import {
  Button,
  confirm,
  ConfirmDialog,
  ConfirmDialogs,
  Dialog,
  Stack,
  Text,
  TextArea,
  useUnsavedChanges,
  type ConfirmDialogProps,
} from '../../src';

const meta = preview.meta({
  title: 'Molecules/ConfirmDialog',
  component: ConfirmDialog,
  args: {
    open: false,
    title: 'Withdraw the claim?',
    description: 'The other party is told at once. You can file it again within thirty days.',
    confirmLabel: 'Withdraw the claim',
    cancelLabel: 'Keep the claim',
    tone: 'danger' as const,
    onAnswer: fn(),
  },
  argTypes: { ref: { control: false }, place: { control: false } },
  parameters: {
    page: {
      alternatives: [
        { component: 'Toasts', when: 'It can be undone: do it, and offer `undo`.' },
        { component: 'Dialog', when: 'More is asked for than yes or no.' },
        { component: 'InlineAlert', when: 'It only tells something.' },
      ],
      dos: [
        'Put `<ConfirmDialogs />` beside your app, once; then `await confirm({…})` anywhere.',
        'Ask in the title, and repeat its verb on the button: “Withdraw the claim”.',
        'Say in the description what cannot be undone.',
        'Pass `onConfirm` when it takes time or may fail: the dialog waits, and stays if it does.',
        'Give what `useUnsavedChanges(dirty)` returns to `onBeforeClose`, and to your router’s blocker.',
      ],
      donts: [
        'Don’t ask before what can be undone.',
        'Don’t name the buttons Yes and No.',
        'Don’t use `typeToConfirm` for anything that happens every day.',
      ],
      keyboard: [
        { keys: ['Enter'], action: 'Takes the safe choice, which has the focus.' },
        { keys: ['Escape'], action: 'Takes the safe choice.' },
      ],
      accessibility: [
        'It follows the WAI-ARIA Alert Dialog pattern; the description is read out as it opens.',
        'While it works the button keeps its name and its focus; a failure is read out at once.',
      ],
    } satisfies ComponentPage,
  },
});

/** Asks when its button is pressed: in the documentation nothing may lie over the page by itself. */
function Asked(props: ConfirmDialogProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="danger" onClick={() => setOpen(true)}>
        {props.confirmLabel}
      </Button>
      <ConfirmDialog
        {...props}
        open={open}
        onAnswer={(confirmed) => {
          props.onAnswer?.(confirmed);
          setOpen(false);
        }}
      />
    </>
  );
}

const asked = (name: string) => screen.findByRole('alertdialog', { name });

/** One call, one answer; several are asked one after the other. */
export const Playground = meta.story({
  render: function Playground(args) {
    const [answer, setAnswer] = useState('');
    return (
      <Stack gap={3} align="start">
        <Button
          variant="danger"
          onClick={async () => setAnswer((await confirm(args)) ? 'Withdrawn' : 'Kept')}
        >
          Withdraw
        </Button>
        <Text role="status">{answer}</Text>
        <ConfirmDialogs />
      </Stack>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Withdraw' }));
    await asked('Withdraw the claim?');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Keep the claim' })).toHaveFocus(),
    );
    await userEvent.keyboard('{Escape}');
    await expect(await canvas.findByText('Kept')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Withdraw' }));
    await asked('Withdraw the claim?');
  },
});

/** For what would be a disaster by mistake. */
export const TypeToConfirm = meta.story({
  args: {
    title: 'Delete the catalogue?',
    description: '12,304 works and their claims are gone for good.',
    confirmLabel: 'Delete the catalogue',
    cancelLabel: undefined,
    typeToConfirm: 'Aegean Songs',
  },
  render: (args) => <Asked {...args} />,
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Delete the catalogue' }));
    await asked('Delete the catalogue?');
    await userEvent.type(await screen.findByRole('textbox'), 'Aegean Song');
    await userEvent.keyboard('{Enter}');
    await expect(args.onAnswer).not.toHaveBeenCalled();
  },
});

/** It waits for `onConfirm`; when that fails it stays, says so, and can be tried again. */
export const Failure = meta.story({
  args: {
    onConfirm: async () => {
      throw new Error('offline');
    },
    error: 'ICE could not be reached. The claim stands as it was.',
  },
  render: (args) => <Asked {...args} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Withdraw the claim' }));
    const dialog = within(await asked('Withdraw the claim?'));
    await userEvent.click(dialog.getByRole('button', { name: 'Withdraw the claim' }));
    await expect(await screen.findByRole('alert')).toHaveTextContent('ICE could not be reached');
  },
});

/** `useUnsavedChanges` guards a dialog, and the page against being left. */
export const UnsavedChanges = meta.story({
  render: function UnsavedChanges() {
    const [note, setNote] = useState('');
    const guard = useUnsavedChanges(note !== '');
    return (
      <>
        <Dialog title="Edit work" trigger={<Button>Edit work</Button>} onBeforeClose={guard}>
          <TextArea label="Note" value={note} onValueChange={setNote} />
        </Dialog>
        <ConfirmDialogs />
      </>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Edit work' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Note' }), 'Check');
  },
});
