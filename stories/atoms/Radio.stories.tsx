import { expect, fn } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Radio, Stack, type RadioProps } from '../../src';

const meta = preview.meta({
  title: 'Atoms/Radio',
  component: Radio,
  args: { label: 'Exclusive', name: 'representation', value: 'exclusive' },
  argTypes: {
    description: { control: 'text' },
    error: { control: 'text' },
    label: { control: 'text' },
    ref: { control: false },
  },
  parameters: {
    page: {
      alternatives: [
        {
          component: 'RadioGroup',
          when: 'You ask a question: it brings its label, name and state.',
        },
        { component: 'Checkbox', when: 'Any number may be chosen.' },
        { component: 'Select', when: 'There are more than about six.' },
      ],
      dos: [
        'Give all of a question the same `name`.',
        'Put them into a `<fieldset>` whose `<legend>` asks the question.',
        'Choose the most likely one from the start.',
      ],
      donts: [
        'Don’t use one alone: nobody could take the choice back.',
        'Don’t put them side by side where they would wrap.',
      ],
      keyboard: [
        { keys: ['Tab'], action: 'Goes to the chosen one, or the first; then out of the group.' },
        { keys: ['↑', '↓', '←', '→'], action: 'Choose the next or the previous one.' },
        { keys: ['Space'], action: 'Chooses the one with the focus.' },
      ],
      accessibility: [
        'It is a native `<input type="radio">`; the browser moves the focus (WAI-ARIA radio group pattern).',
        'The label names it and is part of its target. Description and error describe it.',
        'Target: 24 px at least, alone too, in every density (WCAG 2.2, 2.5.8).',
        'The dot is a thick edge: it is printed, and shows in forced colours.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story({ args: { defaultChecked: true } });

/** One of a few. The arrow keys choose. */
export const Question = meta.story({
  args: { onCheckedChange: fn() },
  render: ({ onCheckedChange }) => (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend style={{ font: 'var(--ent-font-label-medium)', padding: '0 0 var(--ent-space-1)' }}>
        Representation
      </legend>
      <Stack gap={1} align="start">
        <Radio name="kind" value="exclusive" label="Exclusive" defaultChecked />
        <Radio
          name="kind"
          value="shared"
          label="Shared"
          description="Each publisher collects its own share."
          onCheckedChange={onCheckedChange}
        />
        <Radio name="kind" value="none" label="None" disabled />
      </Stack>
    </fieldset>
  ),
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Shared' }));
    await expect(args.onCheckedChange).toHaveBeenCalledWith(true, expect.anything());
    await expect(canvas.getByRole('radio', { name: 'Exclusive' })).not.toBeChecked();
  },
});

const looks: Record<string, RadioProps> = {
  off: {},
  on: { defaultChecked: true },
};

/** Rest, hover, focus, disabled and wrong. */
export const States = meta.story({
  parameters: { pseudo: { hover: '.is-hovered input', focusVisible: '.is-focused input' } },
  render: () => (
    <div
      style={{ display: 'grid', gap: 'var(--ent-space-2)', gridTemplateColumns: 'repeat(2, 1fr)' }}
    >
      {Object.entries(looks).map(([name, look]) => (
        <Stack key={name} gap={2} align="start">
          <Radio {...look} label="Rest" />
          <Radio {...look} label="Hover" className="is-hovered" />
          <Radio {...look} label="Focus" className="is-focused" />
          <Radio {...look} label="Disabled" disabled />
          <Radio {...look} label="Wrong" error="Choose a territory first" />
        </Stack>
      ))}
    </div>
  ),
});

/** In a table row the button says in its `aria-label` what it chooses. */
export const WithoutWords = meta.story({
  args: { label: undefined, 'aria-label': 'Prefer “Clair de lune”' },
});
