import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PasswordField, Tooltips } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { openTooltips } from '../support/tooltips';

const input = () => screen.getByLabelText<HTMLInputElement>('Password');
const show = () => screen.getByRole('button', { name: 'Show password' });
const send = (event: { preventDefault(): void }) => event.preventDefault();

describe('PasswordField', () => {
  itKeepsTheContract(<PasswordField label="Password" />, {
    control: (container) => container.querySelector('input'),
  });

  it('hides what is typed, from browsers too', () => {
    render(<PasswordField label="Password" />);
    expect(input().type).toBe('password');
    expect(input()).toHaveAttribute('autocomplete', 'current-password');
    expect(input()).toHaveAttribute('spellcheck', 'false');
    expect(input()).toHaveAttribute('autocapitalize', 'none');
  });

  it('takes another hint for password managers', () => {
    render(<PasswordField label="Password" autoComplete="new-password" />);
    expect(input()).toHaveAttribute('autocomplete', 'new-password');
  });

  it('shows and hides it with a toggle whose name stays', async () => {
    render(<PasswordField label="Password" defaultValue="sirtaki" />);
    expect(show()).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(show());
    expect(input().type).toBe('text');
    expect(show()).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(show());
    expect(input().type).toBe('password');
  });

  it('stands still while its tooltip is open', async () => {
    render(
      <>
        <Tooltips />
        <PasswordField label="Password" />
      </>,
    );
    const before = show().getBoundingClientRect().x;
    await userEvent.hover(show());
    await expect.poll(openTooltips).toHaveLength(1);
    expect(show().getBoundingClientRect().x).toBe(before);
  });

  it('keeps the focus and what is selected', async () => {
    render(<PasswordField label="Password" defaultValue="sirtaki" />);
    input().focus();
    input().setSelectionRange(2, 5, 'backward');
    await userEvent.click(show());
    expect(input()).toHaveFocus();
    const { selectionStart, selectionEnd, selectionDirection } = input();
    expect([selectionStart, selectionEnd, selectionDirection]).toEqual([2, 5, 'backward']);
    await userEvent.keyboard('X');
    expect(input()).toHaveValue('siXki');
    await userEvent.click(show());
    expect(input().selectionStart).toBe(3);
  });

  it('is reached and worked with the keyboard, and does not submit', async () => {
    const submit = vi.fn(send);
    render(
      <form onSubmit={submit}>
        <PasswordField label="Password" />
      </form>,
    );
    await userEvent.tab();
    expect(input()).toHaveFocus();
    await userEvent.tab();
    expect(show()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(input().type).toBe('text');
    expect(show()).toHaveFocus();
    expect(submit).not.toHaveBeenCalled();
  });

  it.each(['submit', 'reset'] as const)('hides it again on %s', async (type) => {
    render(
      <form onSubmit={send}>
        <PasswordField label="Password" name="password" defaultValue="sirtaki" />
        <button type={type}>Go</button>
      </form>,
    );
    await userEvent.click(show());
    await userEvent.click(screen.getByText('Go'));
    await waitFor(() => expect(input().type).toBe('password'));
  });

  it('stays shown when native validation refuses to submit', async () => {
    render(
      <form onSubmit={send}>
        <PasswordField label="Password" required minLength={12} />
        <button type="submit">Go</button>
      </form>,
    );
    await userEvent.type(input(), 'sirtaki');
    await userEvent.click(show());
    await userEvent.click(screen.getByText('Go'));
    expect(input()).toHaveAccessibleErrorMessage('Enter at least 12 characters');
    expect(input().type).toBe('text');
  });

  it('is disabled as a whole, also by a fieldset', () => {
    render(
      <>
        <PasswordField label="Password" disabled />
        <fieldset disabled>
          <PasswordField label="Other" />
        </fieldset>
      </>,
    );
    for (const button of screen.getAllByRole('button')) expect(button).toBeDisabled();
  });
});
