import { expect, spyOn, waitFor } from 'storybook/test';
import preview from '../../.storybook/preview';
import { IconBrowser } from '../../.storybook/docs/IconBrowser';
import { Page } from '../../.storybook/docs/Page';

const meta = preview.meta({
  title: 'Foundations/Icons',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

/** Every icon, by meaning. Press one to copy its import line. */
export const Icons = meta.story({
  render: () => (
    <Page
      kicker="Foundations"
      title="Icons"
      lead={
        <p>
          Plain names, one module each. Search for what you mean: “bin” finds DeleteIcon. Press an
          icon to copy its import line.
        </p>
      }
    >
      <IconBrowser />
    </Page>
  ),
});

/** The same page, used by the keyboard alone. For the tests. */
export const Search = Icons.extend({
  tags: ['!dev', 'no-visual'],
  play: async ({ canvas, userEvent }) => {
    const write = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Search by meaning' }), 'bin');
    await waitFor(() => expect(canvas.queryByRole('button', { name: /AddIcon/ })).toBeNull());
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(write).toHaveBeenCalledWith(
      "import { DeleteIcon } from 'entasis/icons/DeleteIcon';",
    );
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent('Copied the import line of DeleteIcon'),
    );
    await userEvent.clear(canvas.getByRole('searchbox'));
    write.mockRestore();
  },
});
