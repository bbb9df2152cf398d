import { expect, fn } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { ChoiceCards, Stack } from '../../src';
import { AlbumIcon } from '../../src/icons/AlbumIcon';
import { CompositionIcon } from '../../src/icons/CompositionIcon';
import { FilmIcon } from '../../src/icons/FilmIcon';

const meta = preview.meta({
  title: 'Molecules/ChoiceCards',
  component: ChoiceCards,
  args: {
    label: 'What do you register?',
    name: 'kind',
    options: [
      {
        value: 'work',
        label: 'Musical work',
        description: 'Melody, lyrics or an arrangement. You need the writers and their shares.',
        icon: <CompositionIcon />,
      },
      {
        value: 'recording',
        label: 'Recording',
        description: 'A performance that was fixed. You need its ISRC.',
        icon: <AlbumIcon />,
      },
      {
        value: 'film',
        label: 'Audiovisual work',
        description: 'Your mandate does not cover films.',
        icon: <FilmIcon />,
        disabled: true,
      },
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
        { component: 'RadioGroup', when: 'The labels say it all.' },
        {
          component: 'CheckboxGroup',
          when: 'Any number may be chosen, and the labels say it all.',
        },
        { component: 'Card', when: 'It leads to another page.' },
      ],
      dos: [
        'Use it for a choice that matters and is made once, such as the first step of a form.',
        'Keep the descriptions alike in length.',
      ],
      donts: [
        'Don’t put links or buttons into a card: the whole card is one target.',
        'Don’t use more than about six.',
      ],
      keyboard: [
        {
          keys: ['Tab'],
          action: 'Goes to the chosen card, or the first; with `multiple`, the next.',
        },
        { keys: ['↑', '↓', '←', '→'], action: 'Choose the next or the previous one.' },
        {
          keys: ['Space'],
          action: 'Chooses the one with the focus; with `multiple`, also lets it go.',
        },
      ],
      accessibility: [
        'In each card is a native radio button or checkbox; the card is its label, so all of it is the target.',
        'Its name is the label alone; the text below describes it.',
        'What is chosen shows in the button, not in colour alone.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story({ args: { defaultValue: 'work' } });

/** Beside each other where each has room for a few words. */
export const Horizontal = meta.story({
  args: { orientation: 'horizontal', onValueChange: fn() },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByText(/You need its ISRC/));
    await expect(args.onValueChange).toHaveBeenCalledWith('recording', expect.anything());
    await expect(canvas.getByRole('radio', { name: 'Recording' })).toBeChecked();
  },
});

/** Any number: the cards hold checkboxes. */
export const Multiple = meta.story({
  render: ({ options }) => (
    <Stack gap={6}>
      <ChoiceCards
        label="What may we license?"
        name="licence"
        multiple
        defaultValue={['recording']}
        options={options}
      />
      <ChoiceCards
        label="What do you register?"
        name="wrong"
        error="Choose what you register."
        options={options}
      />
    </Stack>
  ),
});
