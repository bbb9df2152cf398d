import { expect, waitFor } from 'storybook/test';
import { Page } from '../../.storybook/docs/Page';
import { Search as SearchPage } from '../../.storybook/docs/Search';
import preview from '../../.storybook/preview';

const meta = preview.meta({
  title: 'Guides/Search',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

/** By name, by what it is for, or by what others call it: “modal” finds Dialog. */
export const Search = meta.story({
  render: () => (
    <Page kicker="Guides" title="Search">
      <SearchPage />
    </Page>
  ),
});

/** The same page, used by the keyboard alone. For the tests. */
export const Keyboard = Search.extend({
  tags: ['!dev'],
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('searchbox', { name: 'Search' });
    await userEvent.keyboard('/');
    await expect(field).toHaveFocus();

    await userEvent.keyboard('modal');
    const dialog = await canvas.findByRole('link', { name: 'Dialog' });
    await expect(dialog).toHaveAttribute('href', './?path=/docs/molecules-dialog--docs');
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(canvas.getAllByRole('link')[0]).toHaveFocus());
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}');
    await expect(field).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Escape}');
    await expect(field).toHaveFocus();

    await userEvent.clear(field);
    await userEvent.keyboard('dropdwn');
    await expect(await canvas.findByRole('link', { name: 'Select' })).toBeVisible();

    await userEvent.clear(field);
    await userEvent.keyboard('accent fill');
    const token = await canvas.findByRole('link', { name: 'color.accent.fill' });
    await expect(token).toHaveAttribute('href', './?path=/story/foundations-colour--colour');

    await userEvent.clear(field);
    await userEvent.keyboard('xyzzy');
    await expect(await canvas.findByText(/Nothing is called/)).toBeVisible();
    await expect(canvas.getByRole('status')).toHaveTextContent('0 results');

    await userEvent.clear(field);
    await userEvent.keyboard('bin');
    await expect(await canvas.findByRole('link', { name: 'DeleteIcon' })).toBeVisible();
  },
});
