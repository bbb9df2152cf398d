import { useState } from 'react';
import { expect, fn, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { SearchField, Stack, Text, type SearchFieldProps } from '../../src';

const meta = preview.meta({
  title: 'Molecules/SearchField',
  component: SearchField,
  args: { label: 'Works', onSearch: fn() },
  argTypes: {
    prefix: { control: false },
    ref: { control: false },
    validityMessages: { control: 'object' },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'TextField', when: 'The text is stored, not looked for.' },
        { component: 'Combobox', when: 'People choose one of the results.' },
      ],
      dos: [
        'Put it into `<search>` where it searches the page or the site.',
        'Name what is searched: “Works”, “Writers”.',
        'Drop an answer that arrives after a newer query.',
        'Say how many results there are, politely.',
      ],
      donts: [
        'Don’t give two fields of a page the same shortcut.',
        'Don’t take a shortcut away from people: let them turn it off.',
      ],
      keyboard: [
        { keys: ['Enter'], action: 'Searches at once, and submits the form around it.' },
        {
          keys: ['Escape'],
          action: 'Empties the field; when it is empty, closes what is around it.',
        },
        { keys: ['/'], action: 'Or whatever `shortcut` is: goes to the field from anywhere else.' },
      ],
      accessibility: [
        'It is a native `<input type="search">`; `role="search"` is for the region around it, which is yours.',
        'The shortcut is announced by `aria-keyshortcuts`. Keys typed into other fields are left alone (WCAG 2.1.4).',
        'The clear button is 24 px in every size (WCAG 2.5.8), and not a stop for Tab: Escape does the same.',
      ],
    } satisfies ComponentPage,
  },
});

const sizes: SearchFieldProps['size'][] = ['small', 'medium', 'large'];

export const Playground = meta.story();

/** Asks when people pause, press Enter or clear the field. */
export const Searching = meta.story({
  args: { placeholder: 'Title, ISWC or writer' },
  play: async ({ args, canvas, userEvent }) => {
    const input = canvas.getByRole('searchbox', { name: 'Works' });
    await userEvent.type(input, 'Pira');
    await waitFor(() => expect(args.onSearch).toHaveBeenCalledWith('Pira'));
    await userEvent.type(input, 'eus{Enter}');
    await expect(args.onSearch).toHaveBeenLastCalledWith('Piraeus');
    await userEvent.keyboard('{Escape}');
    await expect(input).toHaveValue('');
    await expect(args.onSearch).toHaveBeenLastCalledWith('');
  },
});

/** Pressed anywhere but in a field. It is shown while it is of use. */
export const Shortcut = meta.story({
  args: { shortcut: '/' },
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByRole('searchbox');
    await userEvent.keyboard('/');
    await expect(input).toHaveFocus();
    await userEvent.tab();
  },
});

export const States = meta.story({
  args: { defaultValue: 'Piraeus' },
  render: (args) => (
    <Stack gap={4}>
      {sizes.map((size) => (
        <SearchField key={size} {...args} label={`Works, ${size}`} size={size} shortcut="/" />
      ))}
      <SearchField label="Empty" shortcut="/" placeholder="Title, ISWC or writer" />
      <SearchField {...args} label="Read-only" readOnly />
      <SearchField {...args} label="Disabled" disabled />
    </Stack>
  ),
});

const works = ['A Song for Piraeus', 'The Ferry at Noon', 'Zorba’s Neighbour', 'Salt and Brass'];

/** You keep the query and the results. */
export const Results = meta.story({
  render: function Results() {
    const [query, setQuery] = useState('');
    const found = works.filter((work) => work.toLowerCase().includes(query.toLowerCase()));
    return (
      <search>
        <Stack gap={3}>
          <SearchField label="Works" onSearch={setQuery} delay={0} />
          <Text aria-live="polite">{found.join(', ') || 'No work has this in its title.'}</Text>
        </Stack>
      </search>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'salt');
    await waitFor(() => expect(canvas.getByText('Salt and Brass')).toBeVisible());
  },
});
