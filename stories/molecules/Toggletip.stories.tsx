import { expect, fn, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Heading, Inline, Link, Text, TextField, Toggletip } from '../../src';

const meta = preview.meta({
  title: 'Molecules/Toggletip',
  component: Toggletip,
  args: {
    label: 'About shares',
    children:
      'All shares of a work add up to 100 %. What is left over goes to the collecting society.',
    onOpenChange: fn(),
  },
  argTypes: { children: { control: 'text' }, ref: { control: false } },
  parameters: {
    page: {
      alternatives: [
        { component: 'Words on the page', when: 'Everybody needs it in order to go on.' },
        { component: 'Field with `description`', when: 'It is help for one field, and short.' },
        { component: 'Tooltip', when: 'It describes a control that does something else.' },
        { component: 'Popover', when: 'There is something to fill in or to choose.' },
      ],
      dos: [
        'Say what it tells about in `label`: “About shares”.',
        'Keep it to a sentence or two, and a link at most.',
        'Put it right after the words it explains.',
      ],
      donts: [
        'Don’t put it into a `label` or another button.',
        'Don’t put several beside each other: write a paragraph.',
      ],
      keyboard: [
        { keys: ['Enter'], action: 'Opens and closes it. `Space` does the same.' },
        { keys: ['Escape'], action: 'Closes it, and nothing else.' },
        { keys: ['Tab'], action: 'Goes to a link in it, if there is one.' },
      ],
      accessibility: [
        'What it says appears in a `role="status"` and is read out while the focus stays on the button.',
        'It works by touch, mouse and keyboard alike: nothing depends on hovering.',
        'The button is 16 px large, so that lines of text stay as they are; presses count within 24 px (WCAG 2.2, 2.5.8).',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'About shares' }));
    await waitFor(() => expect(canvas.getByText(/add up to/)).toBeVisible());
    await expect(canvas.getByRole('status')).toHaveTextContent(/collecting society/);
  },
});

/** Beside a heading, in a sentence, below its words, and with a link. */
export const Places = meta.story({
  render: (args) => (
    <>
      <Inline gap={2}>
        <Heading level={3} size="small">
          Shares
        </Heading>
        <Toggletip {...args} placement="inline-end" />
      </Inline>
      <Text>
        Registered under the ISWC T-034.524.680-1{' '}
        <Toggletip {...args} label="About the ISWC" placement="block-end" defaultOpen>
          The International Standard Musical Work Code names a work, not a recording.{' '}
          <Link href="https://www.iswc.org">iswc.org</Link>
        </Toggletip>{' '}
        since 14 March 2024.
      </Text>
    </>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText(/names a work/)).toBeVisible());
  },
});

/** After the label of any field, by its `info`. It is no part of the field's name. */
export const InField = meta.story({
  render: (args) => (
    <TextField
      label="ISWC"
      optional
      defaultValue="T-034.524.680-1"
      info={
        <Toggletip {...args} label="About the ISWC">
          It names a work, not a recording. Leave it empty until the society has given one.
        </Toggletip>
      }
    />
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'About the ISWC' }));
    await waitFor(() => expect(canvas.getByText(/names a work/)).toBeVisible());
    await expect(canvas.getByLabelText('ISWC')).not.toHaveFocus();
  },
});
