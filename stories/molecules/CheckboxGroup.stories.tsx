import { expect, fn } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, CheckboxGroup, Stack } from '../../src';

const meta = preview.meta({
  title: 'Molecules/CheckboxGroup',
  component: CheckboxGroup,
  args: {
    label: 'Rights you administer',
    name: 'rights',
    options: [
      { value: 'mechanical', label: 'Mechanical' },
      { value: 'performing', label: 'Performing' },
      {
        value: 'sync',
        label: 'Synchronisation',
        description: 'Needs the consent of all writers.',
      },
      { value: 'print', label: 'Print' },
    ],
  },
  argTypes: {
    description: { control: 'text' },
    error: { control: 'text' },
    ref: { control: false },
    selectAll: { control: 'boolean' },
    validityMessages: { control: 'object' },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Combobox', when: 'There are many, or people look for them by name.' },
        { component: 'RadioGroup', when: 'Only one may be chosen.' },
        { component: 'Checkbox', when: 'There is only one.' },
      ],
      dos: [
        'Say in the description how many may be chosen, where it matters.',
        'Offer `selectAll` where choosing all is common.',
      ],
      donts: [
        'Don’t let one of them change another: that is a `RadioGroup`.',
        'Don’t use negatives: “Do not print”.',
      ],
      keyboard: [
        { keys: ['Tab'], action: 'Goes to the next checkbox.' },
        { keys: ['Space'], action: 'Chooses it, or lets it go; the first box, all of them.' },
      ],
      accessibility: [
        'A `group` of native checkboxes, named by the label and described by description and error.',
        'The box for all is half chosen while some are (WAI-ARIA tri-state checkbox).',
        'Where one must be chosen, the first box is natively `required` until one is.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story({ args: { defaultValue: ['performing'] } });

/** Chooses all that can be chosen, or none; half chosen while some are. Not submitted itself. */
export const SelectAll = meta.story({
  args: { selectAll: true, defaultValue: ['performing'], onValueChange: fn() },
  play: async ({ args, canvas, userEvent }) => {
    const all = canvas.getByRole('checkbox', { name: 'Select all' });
    await expect(all).toBePartiallyChecked();
    await userEvent.click(all);
    await expect(args.onValueChange).toHaveBeenCalledWith(
      ['performing', 'mechanical', 'sync', 'print'],
      expect.anything(),
    );
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Print' }));
    await expect(all).toBePartiallyChecked();
  },
});

export const States = meta.story({
  args: { defaultValue: ['sync'] },
  render: (args) => (
    <Stack gap={6}>
      <CheckboxGroup {...args} label="Horizontal" orientation="horizontal" />
      <CheckboxGroup {...args} label="Disabled" disabled selectAll />
      <CheckboxGroup {...args} label="Error" error="Your mandate does not cover print." />
    </Stack>
  ),
});

/** At least one; told in our words. */
export const Required = meta.story({
  render: (args) => (
    <form onSubmit={(event) => event.preventDefault()} aria-label="Mandate">
      <Stack gap={4} align="start">
        <CheckboxGroup {...args} required />
        <Button type="submit">Save mandate</Button>
      </Stack>
    </form>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(canvas.getByText('Choose at least one option')).toBeVisible();
    await expect(canvas.getByRole('checkbox', { name: 'Mechanical' })).toHaveFocus();
  },
});
