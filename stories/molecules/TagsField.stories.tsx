import { useState } from 'react';
import { expect, fn, waitFor, within } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { isrcMask, Stack, TagsField } from '../../src';

const titles = ['A Song for Piraeus', 'Ένα τραγούδι για τον Πειραιά', 'Piraeus Song'];

const meta = preview.meta({
  title: 'Molecules/TagsField',
  component: TagsField,
  args: { label: 'Other titles', description: 'One after the other, or paste a list.' },
  argTypes: {
    prefix: { control: 'text' },
    ref: { control: false },
    suffix: { control: 'text' },
    validityMessages: { control: 'object' },
  },
  parameters: {
    page: {
      alternatives: [
        {
          component: 'Combobox',
          when: 'The values are known: `multiple`, with `onCreate` for new ones.',
        },
        { component: 'CheckboxGroup', when: 'There are only a few, and everybody knows them.' },
        { component: 'TextArea', when: 'It is one text, not several.' },
        { component: 'Tag', when: 'Nothing is asked for.' },
      ],
      dos: [
        'Label it with a plural noun: “Other titles”, “ISRCs”.',
        'Say in the description that a list can be pasted.',
        'Check each value with `validate`, and say what is wrong with it.',
      ],
      donts: [
        'Don’t use it where a value has a comma in it, such as “Theodorakis, Mikis”.',
        'Don’t drop a wrong value that was pasted: people could not tell which it was.',
      ],
      keyboard: [
        { keys: ['Enter'], action: 'Adds what is typed. In an empty input it submits the form.' },
        { keys: [','], action: 'Adds what is typed, as a semicolon does.' },
        { keys: ['Tab'], action: 'Goes to the input, and on: the tags are no stops.' },
        { keys: ['←', '→'], action: 'From the start of the input to the tags, and between them.' },
        { keys: ['Home', 'End'], action: 'On a tag: to the first, and back to the input.' },
        { keys: ['Backspace'], action: 'At the start of the input: goes to the last tag.' },
        {
          keys: ['Backspace', 'Delete'],
          action: 'On a tag: removes it. The focus goes to its neighbour.',
        },
        { keys: ['F2'], action: 'On a tag: changes its text, as a double click does.' },
        { keys: ['Escape'], action: 'While a tag is changed: keeps what it was.' },
      ],
      accessibility: [
        'The tags are a list before the input; each has a button that names what it removes.',
        'What was added and removed is announced politely, a pasted list in one sentence.',
        'A wrong tag has an icon besides its colour, and the field says what is wrong with it.',
        'The focus is never lost when a tag goes (WCAG 2.2, 2.4.3).',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story({ args: { defaultValue: titles.slice(0, 1) } });

/** Read-only tags stay and can be copied; disabled ones are not submitted. */
export const States = meta.story({
  args: { defaultValue: titles, description: undefined },
  render: (args) => (
    <Stack gap={4}>
      <TagsField {...args} label="Empty" defaultValue={[]} placeholder="A Song for Piraeus" />
      <TagsField {...args} label="Filled" />
      <TagsField {...args} label="Read-only" readOnly />
      <TagsField {...args} label="Disabled" disabled />
      <TagsField {...args} label="Error" error="“Piraeus Song” is the title of another work." />
      <TagsField {...args} label="Small" size="small" />
      <TagsField {...args} label="Large" size="large" />
    </Stack>
  ),
});

/** A list becomes as many tags, whatever parts it: lines, commas, semicolons, the cells of a spreadsheet. */
export const Pasting = meta.story({
  args: { onValueChange: fn() },
  play: async ({ args, canvas, userEvent }) => {
    const input = canvas.getByRole('textbox', { name: 'Other titles' });
    await userEvent.click(input);
    await userEvent.paste('Piraeus Song\nHarbour Song; Song of the Ferries');
    await expect(args.onValueChange).toHaveBeenCalledWith(
      ['Piraeus Song', 'Harbour Song', 'Song of the Ferries'],
      expect.anything(),
    );
    await userEvent.paste('Piraeus Song,');
    await expect(input).toHaveAccessibleDescription(/In the list already: Piraeus Song/);
  },
});

const wholeIsrc = new RegExp(`^(?:${isrcMask.pattern})$`, 'v');
const checkIsrc = (tag: string) =>
  wholeIsrc.test(isrcMask.format(tag)) ? undefined : 'Write it like GR-A01-26-00042';

/** A wrong one stays where it is and says what is wrong; here, the page also writes each as it should be. */
export const Validation = meta.story({
  render: function Recordings() {
    const [codes, setCodes] = useState(['GR-A01-26-00042', 'GR-A01-26-42']);
    return (
      <TagsField
        label="Recordings of this work"
        description="Their ISRCs, from your distributor."
        value={codes}
        onValueChange={(next) => setCodes(next.map((code) => isrcMask.format(code)))}
        validate={checkIsrc}
      />
    );
  },
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByRole('textbox', { name: 'Recordings of this work' });
    await userEvent.type(input, 'frz032500001{Enter}');
    const list = within(canvas.getByRole('list'));
    await expect(list.getByText('FR-Z03-25-00001')).toBeVisible();
    await userEvent.type(input, 'Piraeus{Enter}');
    await expect(list.getAllByTitle('Write it like GR-A01-26-00042')).toHaveLength(2);
  },
});

/** While people are elsewhere, the first ten stand for all. */
export const Many = meta.story({
  args: {
    defaultValue: Array.from(
      { length: 48 },
      (_, index) => `GR-A01-26-${`${index + 1}`.padStart(5, '0')}`,
    ),
    description: undefined,
    label: 'Recordings of this work',
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(10);
    await userEvent.click(canvas.getByRole('button', { name: 'Show 38 more' }));
    await expect(canvas.getAllByRole('listitem')).toHaveLength(48);
    (document.activeElement as HTMLElement).blur();
    await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(10));
  },
});

/** A long value ends in an ellipsis, on a line of its own. */
export const LongLabels = meta.story({
  args: {
    defaultValue: [
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftslied',
      'The Song That Was Sung on the Ferry to Aegina in the Summer of 1962',
    ],
    label: 'Weitere Werktitel laut Rechteinhaberbenachrichtigungsschreiben',
    optional: true,
    style: { maxInlineSize: '240px' },
  },
});
