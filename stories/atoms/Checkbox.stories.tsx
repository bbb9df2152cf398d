import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Checkbox, Link, Stack, type CheckboxProps } from '../../src';

const meta = preview.meta({
  title: 'Atoms/Checkbox',
  component: Checkbox,
  args: { label: 'Notify the writers' },
  argTypes: {
    description: { control: 'text' },
    error: { control: 'text' },
    label: { control: 'text' },
    ref: { control: false },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Switch', when: 'It takes effect at once, without saving.' },
        { component: 'Radio', when: 'Only one of several may be chosen.' },
        { component: 'CheckboxGroup', when: 'Several belong to one question.' },
      ],
      dos: [
        'Say in the label what is true once it is ticked: “Notify the writers”.',
        'Use `indeterminate` for a box that stands for several, of which only some are ticked.',
        'Give a box without words an `aria-label` that says what it chooses: “Select “Clair de lune””.',
      ],
      donts: [
        'Don’t say it in the negative: “Don’t notify”.',
        'Don’t let it act at once. That is what `Switch` is for.',
        'Don’t use `readOnly` for what nobody may ever change. Show it as text.',
      ],
      keyboard: [
        { keys: ['Space'], action: 'Ticks the box, or takes the tick away.' },
        { keys: ['Tab'], action: 'Goes from box to box; skips disabled ones.' },
      ],
      accessibility: [
        'It is a native `<input type="checkbox">` (WAI-ARIA checkbox pattern, mixed state included).',
        'The label names it and is part of its target. Error and description describe it.',
        'Target: 24 px at least, alone too, in every density (WCAG 2.2, 2.5.8).',
        'An invalid box has a thicker edge, a sign and words, not only another colour (1.4.1).',
        'Ticks are drawn in system colours under forced colours, and printed.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story();

const looks: Record<string, CheckboxProps> = {
  off: {},
  on: { defaultChecked: true },
  mixed: { indeterminate: true },
};

/** Rest, hover, focus, read-only, disabled and wrong: empty, ticked and in between. */
export const States = meta.story({
  parameters: { pseudo: { hover: '.is-hovered input', focusVisible: '.is-focused input' } },
  render: () => (
    <div
      style={{ display: 'grid', gap: 'var(--ent-space-2)', gridTemplateColumns: 'repeat(3, 1fr)' }}
    >
      {Object.entries(looks).map(([name, look]) => (
        <Stack key={name} gap={2} align="start">
          <Checkbox {...look} label="Rest" />
          <Checkbox {...look} label="Hover" className="is-hovered" />
          <Checkbox {...look} label="Focus" className="is-focused" />
          <Checkbox {...look} label="Read-only" readOnly />
          <Checkbox {...look} label="Disabled" disabled />
          <Checkbox {...look} label="Wrong" error="Say why" />
        </Stack>
      ))}
    </div>
  ),
});

/** Help below the label, and what is wrong above it. */
export const WithNotes = meta.story({
  render: () => (
    <Stack gap={4}>
      <Checkbox
        label="Register with the societies of all writers"
        description="Each society gets its own file. Societies that take part in the network get it tonight."
        defaultChecked
      />
      <Checkbox
        label="The shares are agreed in writing"
        description="Keep the agreement: societies may ask for it."
        error="Confirm the agreement, or save the work as a draft."
        required
      />
    </Stack>
  ),
  play: async ({ canvas }) => {
    const box = canvas.getByRole('checkbox', { name: 'The shares are agreed in writing' });
    await expect(box).toBeInvalid();
    await expect(box).toHaveAccessibleDescription(/^Confirm the agreement.*Keep the agreement/);
  },
});

const works = ['Clair de lune', 'Gymnopédie No. 1', 'Pavane'];

/** Mixed while some are ticked; a press ticks all, the next one none. */
export const SelectAll = meta.story({
  render: function SelectAllStory() {
    const [chosen, setChosen] = useState([works[0]]);
    return (
      <Stack gap={1} align="start">
        <Checkbox
          label="All works"
          checked={chosen.length === works.length}
          indeterminate={chosen.length > 0 && chosen.length < works.length}
          onCheckedChange={(all) => setChosen(all ? works : [])}
        />
        <Stack gap={1} align="start" style={{ paddingInlineStart: 'var(--ent-space-6)' }}>
          {works.map((work) => (
            <Checkbox
              key={work}
              label={work}
              checked={chosen.includes(work)}
              onCheckedChange={(checked) =>
                setChosen(checked ? [...chosen, work] : chosen.filter((one) => one !== work))
              }
            />
          ))}
        </Stack>
      </Stack>
    );
  },
  play: async ({ canvas, userEvent }) => {
    const all = canvas.getByRole('checkbox', { name: 'All works' });
    await expect(all).toBePartiallyChecked();
    await userEvent.click(all);
    await expect(canvas.getByRole('checkbox', { name: 'Pavane' })).toBeChecked();
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Clair de lune' }));
    await expect(all).toBePartiallyChecked();
  },
});

/** In a table row the box says in its `aria-label` what it chooses. Its target is larger than it looks. */
export const WithoutWords = meta.story({
  args: { label: undefined, 'aria-label': 'Select “Clair de lune”', onCheckedChange: fn() },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Select “Clair de lune”' }));
    await expect(args.onCheckedChange).toHaveBeenCalledWith(true, expect.anything());
  },
});

/** Words wrap beside the box, whatever they are made of; nothing is cut. */
export const LongLabels = meta.story({
  render: () => (
    <Stack gap={3} style={{ maxInlineSize: '240px' }}>
      <Checkbox
        label={
          <>
            I have read the <Link href="#terms">terms of representation</Link> and agree to them for
            all territories
          </>
        }
      />
      <Checkbox label="Rechteinhaberbenachrichtigungsschreibenversandbestätigung anfordern" />
    </Stack>
  ),
});
