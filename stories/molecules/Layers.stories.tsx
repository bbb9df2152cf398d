import { expect, screen, waitFor } from 'storybook/test';
import preview from '../../.storybook/preview';
import { Button, Dialog, Drawer, Select, Stack, toast, Toasts } from '../../src';

const meta = preview.meta({
  title: 'Molecules/Layers',
  tags: ['!autodocs'],
  beforeEach: () => () => toast.dismiss(),
});

const open = (name: string) => screen.queryByRole('dialog', { name });

/** Every layer opens above the one it was opened from; each Escape closes one, the top one. The toast stays. */
export const WalkOut = meta.story({
  render: () => (
    <>
      <Drawer title="Claim 4711" trigger={<Button>Show the claim</Button>}>
        <Dialog title="Edit share" size="small" trigger={<Button>Edit share</Button>}>
          <Stack gap={3} align="start">
            <Select
              label="Territory"
              options={[
                { value: 'GR', label: 'Greece' },
                { value: 'CY', label: 'Cyprus' },
              ]}
            />
          </Stack>
        </Dialog>
      </Drawer>
      <Toasts />
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    toast('Claim filed with ICE', { tone: 'success', duration: Infinity });
    await userEvent.click(canvas.getByRole('button', { name: 'Show the claim' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Edit share' }));
    await userEvent.click(await screen.findByRole('combobox', { name: 'Territory' }));
    await screen.findByRole('option', { name: 'Cyprus' });

    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('option', { name: 'Cyprus' })).toBeNull());
    await expect(open('Edit share')).toBeVisible();

    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(open('Edit share')).toBeNull());
    await expect(open('Claim 4711')).toBeVisible();

    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(open('Claim 4711')).toBeNull());
    await expect(canvas.getByRole('button', { name: 'Show the claim' })).toHaveFocus();
    await expect(await screen.findByText('Claim filed with ICE')).toBeVisible();
  },
});
