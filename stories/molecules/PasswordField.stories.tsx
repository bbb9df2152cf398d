import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, PasswordField, Stack, TextField, type PasswordFieldProps } from '../../src';

const meta = preview.meta({
  title: 'Molecules/PasswordField',
  component: PasswordField,
  args: { label: 'Password' },
  argTypes: { ref: { control: false }, validityMessages: { control: 'object' } },
  parameters: {
    page: {
      alternatives: [{ component: 'TextField', when: 'Others may read it.' }],
      dos: [
        'Set `autoComplete` to `new-password` where a password is chosen.',
        'Say the rules in the description, before people break them.',
        'Ask once: with the button, a second field is not needed.',
      ],
      donts: ['Don’t forbid pasting, and don’t turn password managers off (WCAG 3.3.8).'],
      keyboard: [
        { keys: ['Tab'], action: 'Goes to the input, then to the button.' },
        { keys: ['Space'], action: 'On the button: shows or hides the password.' },
        { keys: ['Enter'], action: 'In the input: submits the form.' },
      ],
      accessibility: [
        'The button is a toggle (APG Button): its name stays “Show password”, its state is read out.',
        'A press on it leaves focus and caret in the input.',
        'The password is hidden again when its form is sent or reset.',
      ],
    } satisfies ComponentPage,
  },
});

const sizes: PasswordFieldProps['size'][] = ['small', 'medium', 'large'];

export const Playground = meta.story();

/** The caret stays where it is. */
export const Reveal = meta.story({
  args: { defaultValue: 'sirtaki-1964' },
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByLabelText<HTMLInputElement>('Password');
    await userEvent.click(input);
    input.setSelectionRange(3, 3);
    await userEvent.click(canvas.getByRole('button', { name: 'Show password' }));
    await expect(input).toHaveFocus();
    await expect(input).toHaveAttribute('type', 'text');
    await expect(input.selectionStart).toBe(3);
  },
});

export const States = meta.story({
  args: { defaultValue: 'sirtaki-1964' },
  render: (args) => (
    <Stack gap={4}>
      {sizes.map((size) => (
        <PasswordField key={size} {...args} label={`Password, ${size}`} size={size} />
      ))}
      <PasswordField {...args} label="Read-only" readOnly />
      <PasswordField {...args} label="Disabled" disabled />
      <PasswordField
        {...args}
        label="Error"
        error="This password was in a breach. Choose another."
      />
    </Stack>
  ),
});

/** It is hidden again when the form is sent. */
export const SignIn = meta.story({
  render: () => (
    <form onSubmit={(event) => event.preventDefault()}>
      <Stack gap={4} style={{ maxInlineSize: '280px' }}>
        <TextField label="Email" type="email" autoComplete="username" name="email" />
        <PasswordField label="Password" name="password" required />
        <Button type="submit">Sign in</Button>
      </Stack>
    </form>
  ),
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByLabelText('Password');
    await userEvent.type(input, 'sirtaki');
    await userEvent.click(canvas.getByRole('button', { name: 'Show password' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Sign in' }));
    await expect(input).toHaveAttribute('type', 'password');
  },
});
