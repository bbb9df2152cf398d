import { expect, fn } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, RadioGroup, Stack } from '../../src';

const meta = preview.meta({
  title: 'Molecules/RadioGroup',
  component: RadioGroup,
  args: {
    label: 'Representation',
    name: 'representation',
    options: [
      { value: 'exclusive', label: 'Exclusive' },
      {
        value: 'shared',
        label: 'Shared',
        description: 'Each publisher collects its own share.',
      },
      { value: 'none', label: 'None' },
    ],
  },
  argTypes: {
    description: { control: 'text' },
    error: { control: 'text' },
    ref: { control: false },
    validityMessages: { control: 'object' },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Select', when: 'There are more than about six, or the space is scarce.' },
        { component: 'ChoiceCards', when: 'Each choice needs some explanation.' },
        { component: 'SegmentedControl', when: 'It switches a view and takes effect at once.' },
        { component: 'CheckboxGroup', when: 'Any number may be chosen.' },
      ],
      dos: [
        'Choose the most likely one from the start, unless people must think about it.',
        'Write all labels alike: all nouns, or all verbs.',
        'Add “None” where none is an answer: a radio button cannot be let go.',
      ],
      donts: [
        'Don’t use it for yes and no: a `Checkbox` does.',
        'Don’t put more than three beside each other.',
      ],
      keyboard: [
        { keys: ['Tab'], action: 'Goes to the chosen one, or the first; then out of the group.' },
        { keys: ['↑', '↓', '←', '→'], action: 'Choose the next or the previous one.' },
        { keys: ['Space'], action: 'Chooses the one with the focus.' },
      ],
      accessibility: [
        'A `radiogroup` of native radio buttons (WAI-ARIA radio group pattern): the browser moves the focus.',
        'The label names the group; description and error describe it.',
        'An error shows at the edge of every button and in words.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story({ args: { defaultValue: 'shared' } });

/** Beside each other where there is room; they wrap. */
export const Horizontal = meta.story({
  args: { orientation: 'horizontal', defaultValue: 'exclusive', onValueChange: fn() },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Shared' }));
    await expect(args.onValueChange).toHaveBeenCalledWith('shared', expect.anything());
    await expect(canvas.getByRole('radio', { name: 'Exclusive' })).not.toBeChecked();
  },
});

export const States = meta.story({
  render: (args) => (
    <Stack gap={6}>
      <RadioGroup {...args} name="a" defaultValue="none" disabled label="Disabled" />
      <RadioGroup {...args} name="b" error="Choose how you are represented." label="Error" />
    </Stack>
  ),
});

/** Native `required`, told in our words. */
export const InAForm = meta.story({
  render: (args) => (
    <form onSubmit={(event) => event.preventDefault()} aria-label="Agreement">
      <Stack gap={4} align="start">
        <RadioGroup {...args} required description="As it stands in the agreement." />
        <Button type="submit">Save agreement</Button>
      </Stack>
    </form>
  ),
  play: async ({ canvas, userEvent }) => {
    const group = canvas.getByRole('radiogroup', { name: 'Representation' });
    await userEvent.click(canvas.getByRole('button'));
    await expect(group).toHaveAccessibleErrorMessage('Choose an option');
    await expect(canvas.getByRole('radio', { name: 'Exclusive' })).toHaveFocus();
  },
});
