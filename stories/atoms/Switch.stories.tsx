import { expect, fn } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Stack, Switch, type SwitchProps } from '../../src';

const meta = preview.meta({
  title: 'Atoms/Switch',
  component: Switch,
  args: { label: 'Match claims automatically' },
  argTypes: {
    description: { control: 'text' },
    error: { control: 'text' },
    label: { control: 'text' },
    ref: { control: false },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Checkbox', when: 'It takes effect only when the form is saved.' },
        { component: 'ToggleButton', when: 'It is a tool of a toolbar.' },
        { component: 'Radio', when: 'The two states are not simply on and off.' },
      ],
      dos: [
        'Let it act at once, and go back if that fails.',
        'Name in the label what is on: “Match claims automatically”.',
      ],
      donts: [
        'Don’t change the label with the state.',
        'Don’t ask for a save afterwards. That is what `Checkbox` is for.',
        'Don’t write “on” and “off” beside it.',
      ],
      keyboard: [
        { keys: ['Space'], action: 'Turns it on or off.' },
        { keys: ['Tab'], action: 'Goes from switch to switch; skips disabled ones.' },
      ],
      accessibility: [
        'It is a native checkbox with `role="switch"` (WAI-ARIA switch pattern).',
        'Where the thumb stands says what is on; colour only repeats it (WCAG 2.2, 1.4.1).',
        'Target: 24 px at least, alone too, in every density (2.5.8).',
        'It follows the direction of the text, is drawn in system colours under forced colours, and printed.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story({
  args: { onCheckedChange: fn() },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('Match claims automatically'));
    await expect(args.onCheckedChange).toHaveBeenCalledWith(true, expect.anything());
    await expect(canvas.getByRole('switch')).toBeChecked();
  },
});

const looks: Record<string, SwitchProps> = {
  off: {},
  on: { defaultChecked: true },
};

/** Rest, hover, focus, read-only, disabled and wrong: off and on. */
export const States = meta.story({
  parameters: { pseudo: { hover: '.is-hovered input', focusVisible: '.is-focused input' } },
  render: () => (
    <div
      style={{ display: 'grid', gap: 'var(--ent-space-2)', gridTemplateColumns: 'repeat(2, 1fr)' }}
    >
      {Object.entries(looks).map(([name, look]) => (
        <Stack key={name} gap={2} align="start">
          <Switch {...look} label="Rest" />
          <Switch {...look} label="Hover" className="is-hovered" />
          <Switch {...look} label="Focus" className="is-focused" />
          <Switch {...look} label="Read-only" readOnly />
          <Switch {...look} label="Disabled" disabled />
          <Switch {...look} label="Wrong" error="It could not be saved" />
        </Stack>
      ))}
    </div>
  ),
});

/** What it does in more words, and what to do when it could not be turned. */
export const WithNotes = meta.story({
  render: () => (
    <Stack gap={4}>
      <Switch
        label="Match claims automatically"
        description="Claims that agree on writers and shares are joined every night."
        defaultChecked
      />
      <Switch
        label="Send statements by email"
        error="The mail server did not answer. Turn it on again later."
      />
    </Stack>
  ),
});

/** Off at the right, on at the left. */
export const RightToLeft = meta.story({
  render: () => (
    <div dir="rtl">
      <Stack gap={2} align="start">
        <Switch label="إشعار المؤلفين" />
        <Switch label="مطابقة المطالبات" defaultChecked />
      </Stack>
    </div>
  ),
});

/** In a table row it says in its `aria-label` what it turns. */
export const WithoutWords = meta.story({
  args: { label: undefined, 'aria-label': 'Publish “Clair de lune”' },
});
