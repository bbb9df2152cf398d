import { expect, waitFor, within } from 'storybook/test';
import preview from '../../.storybook/preview';
import { FormsRegistration } from './FormsRegistration';

const meta = preview.meta({
  title: 'Guides/Forms',
  component: FormsRegistration,
  tags: ['!autodocs'],
});

/**
 * Refused by the browser first, then by a server that knows the ISWC and adds up the shares, then by one that is down;
 * in the end it is registered, and nothing had to be entered twice.
 */
export const RegisterAWork = meta.story({
  play: async ({ canvas, canvasElement, step, userEvent }) => {
    const field = (name: string) => canvas.getByRole('textbox', { name });
    const share = (name: string) => canvas.getByRole('spinbutton', { name });
    const button = canvas.getByRole('button', { name: 'Register work' });
    const problems = (name: string) => canvas.findByRole('group', { name });

    await step('the browser finds what is missing, and the summary leads there', async () => {
      await userEvent.click(button);
      const summary = await problems('There are 6 problems');
      await expect(field('Title')).toHaveFocus();
      await userEvent.click(within(summary).getByRole('link', { name: /^Territories/ }));
      await expect(canvas.getByRole('combobox', { name: 'Territories' })).toHaveFocus();
    });

    await step('two writers share the work', async () => {
      await userEvent.type(field('Title'), 'A Song for Piraeus');
      await userEvent.type(field('Writer 1'), 'M. Hatzi');
      await userEvent.type(share('Share 1'), '60');
      await userEvent.click(canvas.getByRole('button', { name: 'Add a writer' }));
      await expect(field('Writer 2')).toHaveFocus();
      await userEvent.type(field('Writer 2'), 'N. Gatsos');
      await userEvent.type(share('Share 2'), '30');
      await expect(canvas.getByText(/Not all shared out/)).toBeVisible();
    });

    await step('all that the browser asked for is there', async () => {
      await userEvent.type(field('ISWC'), 'T-034.524.680-1');
      await userEvent.type(canvas.getByRole('combobox', { name: 'Territories' }), 'gree');
      await userEvent.click(await canvas.findByRole('option', { name: 'Greece' }));
      await userEvent.click(canvas.getByRole('radio', { name: 'General agreement' }));
      await userEvent.click(canvas.getByRole('checkbox', { name: /^I am entitled/ }));
      await waitFor(() => expect(canvas.queryByRole('alert')).toBeNull());
    });

    await step('the server refuses two values, each in its field', async () => {
      await userEvent.click(button);
      await expect(button).toHaveAttribute('aria-busy', 'true');
      await problems('There are 2 problems');
      await waitFor(() => expect(field('ISWC')).toHaveFocus());
      await expect(field('ISWC')).toHaveAccessibleErrorMessage(/is already registered/);
      await expect(share('Share 1')).toHaveAccessibleErrorMessage(/come to 90 %/);
      await expect(field('Title')).toHaveValue('A Song for Piraeus');
    });

    await step('what is changed is no longer wrong', async () => {
      await userEvent.clear(field('ISWC'));
      await problems('There is a problem');
      await userEvent.clear(share('Share 1'));
      await userEvent.type(share('Share 1'), '70');
      await waitFor(() => expect(canvas.queryByRole('alert')).toBeNull());
    });

    await step('a server that is down takes nothing away', async () => {
      const down = canvas.getByRole('switch');
      await userEvent.click(down);
      await userEvent.click(button);
      await canvas.findByText(/cannot be reached/);
      await expect(field('Writer 2')).toHaveValue('N. Gatsos');
      await userEvent.click(down);
    });

    await step('and one that is back registers the work', async () => {
      await userEvent.click(button);
      const heading = await canvas.findByRole('heading', {
        name: 'A Song for Piraeus is registered',
      });
      await waitFor(() => expect(heading).toHaveFocus());
      await expect(canvasElement.querySelector('form')).toBeNull();
    });
  },
});
