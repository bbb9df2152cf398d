import { expect, fn, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, Select, Stack, type SelectOption, type SelectProps } from '../../src';
import { AlbumIcon } from '../../src/icons/AlbumIcon';
import { CompositionIcon } from '../../src/icons/CompositionIcon';
import { FilmIcon } from '../../src/icons/FilmIcon';

const languages: SelectOption[] = [
  { value: 'ar', label: 'Arabic' },
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'French' },
  { value: 'de', label: 'German' },
  { value: 'el', label: 'Greek' },
  { value: 'ja', label: 'Japanese' },
  { value: 'pt', label: 'Portuguese' },
  { value: 'es', label: 'Spanish' },
];

const meta = preview.meta({
  title: 'Molecules/Select',
  component: Select,
  args: { label: 'Language of the lyrics', options: languages },
  argTypes: {
    description: { control: 'text' },
    error: { control: 'text' },
    ref: { control: false },
    validityMessages: { control: 'object' },
  },
  parameters: {
    page: {
      alternatives: [
        {
          component: 'Combobox',
          when: 'There are more than about fifty, or several may be chosen.',
        },
        { component: 'RadioGroup', when: 'There are two to six, and comparing them matters.' },
        { component: 'SegmentedControl', when: 'It switches a view and takes effect at once.' },
        { component: 'Menu', when: 'They are actions, not values.' },
      ],
      dos: [
        'Order the options as people look for them: by use, by size, else by the alphabet.',
        'Group them under headings once there are more than about ten.',
        'Say why an option is off with `disabledReason`.',
        'Set `autoComplete`, such as `country`, where the browser can help.',
      ],
      donts: [
        'Don’t use it for yes and no: a `Checkbox` or a `Switch` shows both.',
        'Don’t submit a form or leave the page when the value changes.',
        'Don’t use an option such as “Choose…”: that is the `placeholder`.',
      ],
      keyboard: [
        { keys: ['Enter', 'Space', '↓', '↑'], action: 'Open the list at the chosen option.' },
        {
          keys: ['↓', '↑'],
          action: 'Go to the next or previous option; Page Down and Page Up, ten on.',
        },
        { keys: ['Home', 'End'], action: 'Go to the first or last option, and open the list.' },
        { keys: ['A–Z'], action: 'Goes to the next option that begins so, whatever its accents.' },
        { keys: ['Enter', 'Space', 'Alt+↑'], action: 'Choose, and close the list.' },
        { keys: ['Tab'], action: 'Chooses, closes the list and goes on.' },
        { keys: ['Escape'], action: 'Closes the list and changes nothing.' },
      ],
      accessibility: [
        'The pattern is the select-only combobox of the WAI-ARIA Authoring Practices: the focus stays on the button, `aria-activedescendant` follows the keys.',
        'The value is a native input of the form, unseen and no stop: name, `required`, reset, `form` and `fieldset` work as in a native select.',
        'Descriptions and reasons describe an option; they are no part of its name.',
        'An option with a `disabledReason` can be reached, so that the reason is heard.',
        'What is chosen has a check mark; where the keys are has a ring. Neither is colour alone.',
      ],
    } satisfies ComponentPage,
  },
});

const sizes: SelectProps['size'][] = ['small', 'medium', 'large'];

export const Playground = meta.story();

/** The list is as wide as the trigger at least, and is on the page only while it is open. */
export const Open = meta.story({
  args: { defaultValue: 'el', onValueChange: fn() },
  parameters: { layout: 'padded' },
  render: (args) => (
    <div style={{ maxInlineSize: '280px', minBlockSize: '380px' }}>
      <Select {...args} />
    </div>
  ),
  play: async ({ args, canvas, userEvent, step }) => {
    const trigger = canvas.getByRole('combobox', { name: 'Language of the lyrics' });
    await step('opens at the chosen option', async () => {
      await userEvent.click(trigger);
      await waitFor(() =>
        expect(canvas.getByRole('option', { name: 'Greek', selected: true })).toBeVisible(),
      );
    });
    await step('finds by typing, and chooses', async () => {
      await userEvent.keyboard('po{Enter}');
      await expect(args.onValueChange).toHaveBeenCalledWith('pt', expect.anything());
      await expect(trigger).toHaveTextContent('Portuguese');
    });
    await step('opens again', async () => {
      await userEvent.keyboard('{Enter}{ArrowUp}');
      await waitFor(() => expect(canvas.getByRole('listbox')).toBeVisible());
    });
  },
});

/** Icons, a second line, headings; what is off says why, and can be reached. */
export const RichOptions = meta.story({
  args: {
    label: 'What is claimed',
    options: [
      {
        value: 'work',
        label: 'Musical work',
        description: 'Authors’ rights: melody, lyrics, arrangement',
        icon: <CompositionIcon />,
        group: 'Music',
      },
      {
        value: 'recording',
        label: 'Recording',
        description: 'Neighbouring rights of performers and producers',
        icon: <AlbumIcon />,
        group: 'Music',
      },
      {
        value: 'film',
        label: 'Audiovisual work',
        icon: <FilmIcon />,
        disabledReason: 'Your mandate does not cover films',
        group: 'Pictures',
      },
    ],
    defaultValue: 'work',
  },
  render: (args) => (
    <div style={{ maxInlineSize: '320px', minBlockSize: '330px' }}>
      <Select {...args} />
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('combobox'));
    await userEvent.keyboard('{End}{Enter}');
    const film = canvas.getByRole('option', { name: 'Audiovisual work' });
    await expect(film).toHaveAccessibleDescription('Your mandate does not cover films');
    await waitFor(() => expect(canvas.getByRole('listbox')).toBeVisible());
  },
});

/** As high as text fields and buttons of the same size. */
export const Sizes = meta.story({
  args: { defaultValue: 'el' },
  render: (args) => (
    <Stack gap={4}>
      {sizes.map((size) => (
        <Select key={size} {...args} label={`Language, ${size}`} size={size} />
      ))}
    </Stack>
  ),
});

/** Read-only looks like text with a faint ground; disabled can neither be used nor is it submitted. */
export const States = meta.story({
  args: { defaultValue: 'el' },
  parameters: { pseudo: { hover: '.is-hovered button', focusVisible: '.is-focused button' } },
  render: ({ defaultValue, ...args }) => (
    <Stack gap={4}>
      <Select {...args} label="Rest" />
      <Select {...args} defaultValue={defaultValue} label="Hover" className="is-hovered" />
      <Select {...args} defaultValue={defaultValue} label="Focus" className="is-focused" />
      <Select {...args} defaultValue={defaultValue} label="Read-only" readOnly />
      <Select {...args} defaultValue={defaultValue} label="Disabled" disabled />
      <Select {...args} label="Error" error="Choose a language, or “No lyrics”." />
      <Select {...args} defaultValue="tlh" label="Not among the options" />
    </Stack>
  ),
});

/** Native rules, told in our words. A refused submit goes to the field. */
export const InAForm = meta.story({
  render: (args) => (
    <form onSubmit={(event) => event.preventDefault()} aria-label="Work">
      <Stack gap={4} align="start">
        <Select
          {...args}
          name="language"
          required
          description="As it is sung on the recording."
          style={{ inlineSize: '240px' }}
        />
        <Button type="submit">Save work</Button>
      </Stack>
    </form>
  ),
  play: async ({ canvas, userEvent, step }) => {
    const trigger = canvas.getByRole('combobox', { name: 'Language of the lyrics' });
    await step('refuses to submit nothing', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Save work' }));
      await expect(trigger).toHaveFocus();
      await expect(trigger).toHaveAccessibleErrorMessage('Choose an option');
    });
    await step('is content with a choice, which the form submits', async () => {
      await userEvent.keyboard('{Enter}{End}{Enter}');
      await expect(trigger).not.toHaveAttribute('aria-invalid');
      const form = canvas.getByRole<HTMLFormElement>('form');
      await expect(new FormData(form).get('language')).toBe('es');
    });
  },
});

/** The trigger cuts its text; the options wrap theirs. */
export const LongLabels = meta.story({
  args: {
    label: 'Rechteinhaberbenachrichtigungsschreiben',
    options: [
      {
        value: 'a',
        label: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      },
      { value: 'b', label: 'The name under which the work was first performed in public' },
    ],
    defaultValue: 'a',
  },
  render: (args) => (
    <div style={{ maxInlineSize: '240px', minBlockSize: '220px' }}>
      <Select {...args} />
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('combobox'));
    await waitFor(() => expect(canvas.getByRole('listbox')).toBeVisible());
  },
});
