import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, Stack, TextArea, type TextAreaProps } from '../../src';

const meta = preview.meta({
  title: 'Molecules/TextArea',
  component: TextArea,
  args: { label: 'Grounds of the claim' },
  argTypes: { ref: { control: false }, validityMessages: { control: 'object' } },
  parameters: {
    page: {
      alternatives: [
        { component: 'TextField', when: 'One line is enough, and Enter should submit.' },
        { component: 'Field', when: 'You build an editor of your own.' },
      ],
      dos: [
        'Set `rows` to about as many lines as you expect: the size tells people how much to write.',
        'Use `counter` where the length is limited.',
      ],
      donts: [
        'Don’t use it for a list of values that must each be right. Use a field with tags.',
        'Don’t put the question into the placeholder: it vanishes while people type.',
      ],
      keyboard: [
        { keys: ['Enter'], action: 'Starts a new line.' },
        { keys: ['Tab'], action: 'Leaves the field.' },
      ],
      accessibility: [
        'It is a native `<textarea>`; label, description, message and counter are wired as in `TextField`.',
        'It grows with its text, so that nothing written is out of sight, up to `maxRows`; on paper it is whole.',
        'It has no grip to drag (WCAG 2.5.7 would ask for another way): it needs none.',
      ],
    } satisfies ComponentPage,
  },
});

const text =
  'The recording was delivered on 12 March 2026.\nOur writer holds 25 % of the work, ' +
  'as agreed in the split sheet of 3 February.\nThe share was registered at 12.5 %.\nPlease correct it.';

const sizes: TextAreaProps['size'][] = ['small', 'medium', 'large'];

export const Playground = meta.story();

/** It grows with its text up to `maxRows`, and then scrolls. */
export const Growing = meta.story({
  args: { rows: 2, maxRows: 5 },
  play: async ({ canvas, userEvent }) => {
    const area = canvas.getByRole('textbox');
    const before = area.clientHeight;
    await userEvent.type(area, 'One{Enter}Two{Enter}Three');
    await expect(area.clientHeight).toBeGreaterThan(before);
    await expect(area.scrollHeight).toBe(area.clientHeight);
    await userEvent.type(area, '{Enter}Four{Enter}Five{Enter}Six{Enter}Seven');
    await expect(area.scrollHeight).toBeGreaterThan(area.clientHeight);
  },
});

/** With one row it is as high as the other fields of its size. */
export const Sizes = meta.story({
  args: { defaultValue: 'Please correct the share.', rows: 1 },
  render: (args) => (
    <Stack gap={4}>
      {sizes.map((size) => (
        <TextArea key={size} {...args} label={`Grounds, ${size}`} size={size} />
      ))}
    </Stack>
  ),
});

export const States = meta.story({
  args: { defaultValue: text, rows: 2 },
  parameters: { pseudo: { focusVisible: '.is-focused textarea' } },
  render: (args) => (
    <Stack gap={4}>
      <TextArea label="Rest" rows={2} placeholder="What is wrong, and how you know" />
      <TextArea {...args} label="Focus" className="is-focused" />
      <TextArea {...args} label="Read-only" readOnly />
      <TextArea {...args} label="Disabled" disabled />
      <TextArea {...args} label="Error" error="Name the share you claim." />
    </Stack>
  ),
});

/** A text may become too long, and is then invalid: nothing that was pasted is silently cut. */
export const Counter = meta.story({
  args: { counter: true, maxLength: 40, required: true, name: 'grounds' },
  render: (args) => (
    <form onSubmit={(event) => event.preventDefault()}>
      <Stack gap={4} align="start">
        <TextArea {...args} />
        <Button type="submit">Send claim</Button>
      </Stack>
    </form>
  ),
  play: async ({ canvas, userEvent }) => {
    const area = canvas.getByRole('textbox');
    await userEvent.type(area, 'Our writer holds 25 % of the work, as agreed.');
    await userEvent.click(canvas.getByRole('button'));
    await expect(area).toHaveAttribute('aria-invalid', 'true');
    await expect(area).toHaveFocus();
  },
});
