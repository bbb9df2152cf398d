import { expect, screen, waitFor } from 'storybook/test';
import preview from '../../.storybook/preview';
import {
  Button,
  Dialog,
  Drawer,
  Inline,
  Menu,
  Select,
  Stack,
  toast,
  Toasts,
  Tooltip,
} from '../../src';

const meta = preview.meta({
  title: 'Molecules/Layers',
  tags: ['!autodocs'],
  beforeEach: () => () => toast.dismiss(),
  render: () => (
    <>
      <Drawer title="Claim 4711" trigger={<Button>Show the claim</Button>}>
        <Dialog title="Edit share" size="small" trigger={<Button>Edit share</Button>}>
          <Stack gap={3}>
            <Select
              label="Territory"
              options={[
                { value: 'GR', label: 'Greece' },
                { value: 'CY', label: 'Cyprus' },
              ]}
            />
            <Inline>
              <Menu
                items={[{ label: 'Split share' }, { label: 'Lock share' }]}
                trigger={
                  <Tooltip content="For this share alone">
                    <Button variant="secondary">Actions</Button>
                  </Tooltip>
                }
              />
            </Inline>
          </Stack>
        </Dialog>
      </Drawer>
      <Toasts />
    </>
  ),
  // Each layer opens above the one it was opened from; the toast is there from the beginning.
  play: async ({ canvas, userEvent }) => {
    toast('Claim filed with ICE', { tone: 'success', duration: Infinity });
    await userEvent.click(canvas.getByRole('button', { name: 'Show the claim' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Edit share' }));
    (await screen.findByRole('combobox', { name: 'Territory' })).focus();
    await userEvent.tab();
    await waitFor(() => expect(tooltip()).not.toBeNull());
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(item()).toHaveFocus());
  },
});

const dialog = (name: string) => screen.queryByRole('dialog', { name });
const item = () => screen.queryByRole('menuitem', { name: 'Split share' });
const tooltip = () => screen.queryByRole('tooltip');

/** A menu in a dialog over a drawer, and a toast. */
export const Stacked = meta.story();

/** Each Escape closes one layer, the top one, and gives the focus back. The toast stays. */
export const WalkOut = meta.story({
  play: async (context) => {
    const { canvas, userEvent } = context;
    await meta.input.play?.(context);
    const escape = () => userEvent.keyboard('{Escape}');
    const actions = screen.getByRole('button', { name: 'Actions' });

    await escape();
    await waitFor(() => expect(item()).toBeNull());
    await waitFor(() => expect(actions).toHaveFocus());

    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{ArrowDown}');
    await screen.findByRole('option', { name: 'Cyprus' });
    await escape();
    await waitFor(() => expect(screen.queryByRole('option', { name: 'Cyprus' })).toBeNull());

    await userEvent.tab();
    await waitFor(() => expect(tooltip()).not.toBeNull());
    await escape();
    await waitFor(() => expect(tooltip()).toBeNull());
    await expect(dialog('Edit share')).toBeVisible();

    await escape();
    await waitFor(() => expect(dialog('Edit share')).toBeNull());
    await expect(dialog('Claim 4711')).toBeVisible();

    await escape();
    await waitFor(() => expect(dialog('Claim 4711')).toBeNull());
    await expect(canvas.getByRole('button', { name: 'Show the claim' })).toHaveFocus();
    // It has come back to the page from the dialog, where it fades in anew.
    await waitFor(() => expect(screen.getByText('Claim filed with ICE')).toBeVisible());
  },
});
