import { useState } from 'react';
import { expect, fn, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Combobox, Stack, Text, type ComboboxOption, type ComboboxRequest } from '../../src';

const writers: ComboboxOption[] = [
  { value: '00014107338', label: 'Hadjidakis, Manos', description: 'IPI 00014107338' },
  { value: '00030453829', label: 'Theodorakis, Mikis', description: 'IPI 00030453829' },
  { value: '00045620792', label: 'Papathanassiou, Vangelis', description: 'IPI 00045620792' },
  { value: '00059281847', label: 'Galani, Dimitra', description: 'IPI 00059281847' },
  { value: '00061122063', label: 'Lagerlöf, Åsa', description: 'IPI 00061122063' },
  {
    value: '00077301922',
    label: 'Mouzourakis, Eleni',
    description: 'IPI 00077301922',
    disabledReason: 'Not a member of the society since 2019',
  },
];

const territories: ComboboxOption[] = [
  ['GR', 'Greece', 'Europe'],
  ['CY', 'Cyprus', 'Europe'],
  ['DE', 'Germany', 'Europe'],
  ['FR', 'France', 'Europe'],
  ['PT', 'Portugal', 'Europe'],
  ['BR', 'Brazil', 'Americas'],
  ['CA', 'Canada', 'Americas'],
  ['CI', 'Côte d’Ivoire', 'Africa'],
  ['EG', 'Egypt', 'Africa'],
  ['JP', 'Japan', 'Asia'],
  ['KR', 'Korea', 'Asia'],
].map(([value, label, group]) => ({ value: value!, label: label!, group }));

const meta = preview.meta({
  title: 'Molecules/Combobox',
  component: Combobox,
  args: { label: 'Writer', options: writers, onValueChange: fn() },
  argTypes: {
    action: { control: false },
    prefix: { control: false },
    ref: { control: false },
    renderOption: { control: false },
    suffix: { control: false },
    validityMessages: { control: 'object' },
  },
  parameters: {
    layout: 'padded',
    page: {
      alternatives: [
        {
          component: 'Select',
          when: 'There are up to about fifty values, and everybody knows them.',
        },
        { component: 'SearchField', when: 'Results are shown on the page, and nothing is chosen.' },
        { component: 'TextField', when: 'Any text will do.' },
      ],
      dos: [
        'Keep the array of options: what is found out about it for searching is kept with it.',
        'Pass `signal` on to `fetch`: overtaken searches then end on the server as well.',
        'Give what people may not choose now a `disabledReason`.',
        'Put the identifiers that people know into `description` or `keywords`: they are searched.',
      ],
      donts: [
        'Don’t put links or buttons into an option: the list has no place for the focus.',
        'Don’t ask for a value that people cannot know the name of.',
      ],
      keyboard: [
        { keys: ['↓'], action: 'Opens the list at what is chosen; then the next option.' },
        { keys: ['↑'], action: 'Opens the list at its end; then the option before.' },
        { keys: ['Alt+↓'], action: 'Opens the list and stays where it is.' },
        { keys: ['Home', 'End'], action: 'In the open list, the first and the last option.' },
        { keys: ['Page Up', 'Page Down'], action: 'In the open list, ten options further.' },
        { keys: ['Enter'], action: 'In the open list, chooses; only then submits.' },
        { keys: ['Escape'], action: 'Closes the list; then takes back the text.' },
        {
          keys: ['Backspace'],
          action: 'With several values and no text, takes the last one away.',
        },
      ],
      accessibility: [
        'Follows the WAI-ARIA APG pattern Combobox with list autocomplete: the focus stays in the input, `aria-activedescendant` points at the option.',
        'How many results there are is read out once people pause.',
        'Of a long list only what is in sight is on the page; `aria-setsize` and `aria-posinset` tell the rest.',
        'Options that give a reason can be reached, so that the reason is heard.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story();

/** Diacritics and case make no difference. */
export const Filtering = meta.story({
  args: { description: 'By name or IPI' },
  play: async ({ args, canvas, userEvent }) => {
    const input = canvas.getByRole('combobox', { name: 'Writer' });
    await userEvent.type(input, 'lagerlof');
    await waitFor(() => expect(canvas.getByRole('option', { name: /Lagerlöf/ })).toBeVisible());
    await userEvent.keyboard('{Enter}');
    await expect(args.onValueChange).toHaveBeenLastCalledWith('00061122063', expect.anything());
    await expect(input).toHaveValue('Lagerlöf, Åsa');
  },
});

export const Open = meta.story({
  args: { label: 'Territory', options: territories, defaultValue: 'CY' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('combobox'));
    await waitFor(() => expect(canvas.getByRole('option', { name: 'Cyprus' })).toBeVisible());
  },
});

export const States = meta.story({
  args: { defaultValue: '00030453829' },
  render: (args) => (
    <Stack gap={4}>
      <Combobox {...args} label="Small" size="small" clear />
      <Combobox {...args} label="Medium" clear />
      <Combobox {...args} label="Large" size="large" clear />
      <Combobox label="Empty" options={writers} placeholder="Name or IPI" />
      <Combobox {...args} label="Invalid" error="This writer has left the society" />
      <Combobox {...args} label="Read-only" readOnly />
      <Combobox {...args} label="Disabled" disabled />
      <Combobox label="Not among the options" options={writers} defaultValue="00099999999" />
    </Stack>
  ),
});

/** Many at once: the list stays open, and what was typed stays. A pasted list is taken apart. */
export const Multiple = meta.story({
  render: () => (
    <Stack gap={4}>
      <Combobox
        label="Territories"
        description="Paste a list of names or codes to choose them all"
        multiple
        options={territories}
        defaultValue={['GR', 'CY']}
        selectAll
        max={8}
        clear
      />
      <Combobox
        label="Shown in part"
        multiple
        options={territories}
        defaultValue={['PT', 'FR', 'BR', 'CA', 'CI', 'EG', 'JP', 'KR']}
        visibleTags={4}
      />
      <Combobox
        label="Read-only"
        multiple
        options={writers}
        defaultValue={['00014107338']}
        readOnly
      />
      <Combobox
        label="Disabled"
        multiple
        options={writers}
        defaultValue={['00014107338']}
        disabled
      />
    </Stack>
  ),
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByRole('combobox', { name: 'Territories' });
    await userEvent.type(input, 'ger{Enter}');
    await expect(canvas.getByRole('button', { name: 'Remove Germany' })).toBeVisible();
    await expect(input).toHaveValue('ger');
    await userEvent.clear(input);
    await waitFor(() => expect(canvas.getByRole('option', { name: 'Greece' })).toBeVisible());
  },
});

const titles = ['A Song for Piraeus', 'The Ferry at Noon', 'Zorba’s Neighbour', 'Salt and Brass'];
const catalogue: ComboboxOption[] = Array.from({ length: 400 }, (_, index) => ({
  value: `T-${300_000_000 + index}`,
  label: `${titles[index % 4]}, version ${Math.floor(index / 4) + 1}`,
  description: `ISWC T-${300_000_000 + index}`,
}));

/** Stands for your server: forty works at a time, and no answer to “x”. */
async function searchWorks({ query, signal, cursor = '0' }: ComboboxRequest) {
  await new Promise((resolve) => setTimeout(resolve, 300));
  signal.throwIfAborted();
  if (query === 'x') throw new Error('The catalogue is being updated');
  const found = catalogue.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()));
  const end = Number(cursor) + 40;
  return {
    options: found.slice(Number(cursor), end),
    cursor: end < found.length ? `${end}` : undefined,
  };
}

/** Your server searches. It is asked once people pause, and for more as they scroll. */
export const FromAServer = meta.story({
  args: { label: 'Work', options: undefined, load: searchWorks, description: 'Try “x”' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('combobox', { name: 'Work' }), 'x');
    await waitFor(() => expect(canvas.getByText('The search failed')).toBeVisible(), {
      timeout: 3000,
    });
  },
});

const works = catalogue.slice(0, 12);

function CatalogueSearch() {
  const [text, setText] = useState('');
  const found = works.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()));
  return (
    <Stack gap={3}>
      <Combobox label="Work" options={works} inputValue={text} onInputValueChange={setText} />
      <Text role="status">
        {text ? `${found.length} of ${works.length} works` : `${works.length} works`}
      </Text>
    </Stack>
  );
}

/** The page keeps what is typed, so that something beside the field can go by it. */
export const TypedTextKeptByThePage = meta.story({
  render: () => <CatalogueSearch />,
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByRole('combobox', { name: 'Work' });
    await userEvent.type(input, 'salt');
    await expect(input).toHaveValue('salt');
    await expect(canvas.getByText('3 of 12 works')).toBeVisible();
    await waitFor(() => expect(canvas.getAllByRole('option')).toHaveLength(3));
    await userEvent.keyboard('{Enter}');
    // What is chosen is no longer being typed.
    await expect(input).toHaveValue('Salt and Brass, version 1');
    await expect(canvas.getByText('12 works')).toBeVisible();
  },
});

/** What people need most comes first; what is not there can be created. */
export const PinnedRecentAndNew = meta.story({
  args: {
    label: 'Publisher',
    options: [
      { value: 'p3', label: 'Aegean Editions' },
      { value: 'p4', label: 'Bosphorus Music' },
      { value: 'p5', label: 'Ostria Songs' },
    ],
    pinned: [{ value: 'p1', label: 'Own catalogue' }],
    recent: [{ value: 'p2', label: 'Meltemi Music', description: 'Used an hour ago' }],
    onCreate: (label: string) => ({ value: `new-${label}`, label }),
  },
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByRole('combobox', { name: 'Publisher' });
    await userEvent.type(input, 'Zephyr{Enter}');
    await waitFor(() => expect(input).toHaveValue('Zephyr'));
    await userEvent.clear(input);
    await waitFor(() =>
      expect(canvas.getByRole('option', { name: 'Own catalogue' })).toBeVisible(),
    );
  },
});

const many: ComboboxOption[] = Array.from({ length: 100_000 }, (_, index) => ({
  value: `${index + 1}`,
  label: `${titles[index % 4]} ${index + 1}`,
}));

/** A hundred thousand options, of which a few dozen are on the page. */
export const AHundredThousand = meta.story({
  // Its props written out would be megabytes.
  parameters: { docs: { source: { type: 'code' } } },
  args: { label: 'Work', options: many, defaultValue: '50000' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('combobox'));
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(canvas.getByRole('option', { name: /100000$/ })).toBeVisible());
    await expect(canvas.getAllByRole('option').length).toBeLessThan(60);
  },
});
