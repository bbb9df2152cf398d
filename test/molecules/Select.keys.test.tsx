import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Select, type SelectOption, type SelectProps } from '../../src';

const twenty: SelectOption[] = Array.from({ length: 20 }, (_, index) => ({
  value: `${index}`,
  label: `Claim ${index}`,
  disabled: index === 1 || index === 19,
  disabledReason: index === 3 ? 'Paid' : undefined,
}));

const show = (props: Partial<SelectProps> = {}) =>
  render(
    <>
      <Select label="Claim" options={twenty} {...props} />
      <button>Next</button>
    </>,
  );
const trigger = () => screen.getByRole('combobox', { name: 'Claim' });
const list = () => screen.queryByRole('listbox');
const active = () =>
  document.getElementById(trigger().getAttribute('aria-activedescendant') ?? '')?.textContent;
const expanded = () => trigger().getAttribute('aria-expanded');
const press = (keys: string) => userEvent.keyboard(keys);

describe('Select, keys', () => {
  it.each(['{ArrowDown}', '{ArrowUp}', '{Alt>}{ArrowDown}{/Alt}', '{Enter}', ' '])(
    'opens on %j at the chosen option, or the first, and changes nothing',
    async (key) => {
      const onValueChange = vi.fn();
      const { unmount } = show({ onValueChange });
      trigger().focus();
      await press(key);
      expect(expanded()).toBe('true');
      expect(active()).toBe('Claim 0');
      unmount();
      show({ onValueChange, defaultValue: '5' });
      trigger().focus();
      await press(key);
      expect(active()).toBe('Claim 5');
      expect(trigger()).toHaveFocus();
      expect(onValueChange).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['{Home}', 'Claim 0'],
    ['{End}', 'Claim 18'],
    ['c', 'Claim 6'],
  ])('opens on %j and goes to %s', async (key, label) => {
    show({ defaultValue: '5' });
    trigger().focus();
    await press(key);
    expect(active()).toBe(label);
  });

  it('goes to the first that begins so where nothing is chosen, then to the next', async () => {
    show();
    trigger().focus();
    await press('c');
    expect(active()).toBe('Claim 0');
    await press('c');
    expect(active()).toBe('Claim 2');
  });

  it.each([
    ['{ArrowDown}', 'Claim 2'],
    ['{ArrowDown}{ArrowDown}', 'Claim 3Paid'],
    ['{ArrowUp}', 'Claim 0'],
    ['{End}{ArrowDown}', 'Claim 18'],
    ['{PageDown}', 'Claim 10'],
    ['{PageDown}{PageDown}', 'Claim 18'],
    ['{PageDown}{PageUp}', 'Claim 0'],
    ['{End}{PageUp}', 'Claim 8'],
    ['{End}{Home}', 'Claim 0'],
  ])('goes by %j to %s', async (keys, label) => {
    show({ defaultValue: '0' });
    trigger().focus();
    await press(`{Enter}${keys}`);
    expect(active()).toBe(label);
  });

  it.each(['{Enter}', ' ', '{Alt>}{ArrowUp}{/Alt}', '{Tab}'])('chooses by %j', async (key) => {
    const onValueChange = vi.fn();
    show({ onValueChange });
    trigger().focus();
    await press(`{Enter}{ArrowDown}${key}`);
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('2', expect.anything());
    expect(expanded()).toBe('false');
    await expect.poll(list).toBeNull();
    expect(key === '{Tab}' ? screen.getByText('Next') : trigger()).toHaveFocus();
  });

  it.each(['Enter', ' '])('only opens by %j, however long it is held', async (key) => {
    const onOpenChange = vi.fn();
    const onValueChange = vi.fn();
    show({ onOpenChange, onValueChange });
    trigger().focus();
    await press(`{${key}>4/}`);
    expect(onOpenChange.mock.calls).toEqual([[true]]);
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('changes nothing by Escape', async () => {
    const onValueChange = vi.fn();
    show({ onValueChange });
    trigger().focus();
    await press('{Enter}{ArrowDown}{Escape}');
    expect(onValueChange).not.toHaveBeenCalled();
    expect(expanded()).toBe('false');
    expect(trigger()).toHaveFocus();
  });

  it('reaches an option that says why it is off, but does not choose it', async () => {
    const onValueChange = vi.fn();
    show({ onValueChange });
    trigger().focus();
    await press('{Enter}{ArrowDown}{ArrowDown}{Enter}');
    expect(active()).toBe('Claim 3Paid');
    await press('{Tab}');
    expect(onValueChange).not.toHaveBeenCalled();
    expect(screen.getByText('Next')).toHaveFocus();
  });

  it('does not loop when all are disabled', async () => {
    show({ options: twenty.map((option) => ({ ...option, disabled: true, disabledReason: '' })) });
    trigger().focus();
    await press('{Enter}{ArrowDown}{End}{PageUp}c{Enter}');
    expect(trigger()).not.toHaveAttribute('aria-activedescendant');
    expect(expanded()).toBe('true');
  });

  it('lets the closed select submit nothing by Enter, open or chosen', async () => {
    const submit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    render(
      <form onSubmit={submit}>
        <Select label="Claim" options={twenty} />
        <input aria-label="Note" />
      </form>,
    );
    trigger().focus();
    await press('{Enter}{ArrowDown}{Enter}');
    expect(submit).not.toHaveBeenCalled();
  });

  it('leaves keys alone that belong to others, or were prevented', async () => {
    show({ onKeyDown: (event) => event.key === 'ArrowDown' && event.preventDefault() });
    trigger().focus();
    for (const keys of ['{Control>}c{/Control}', '{Meta>}c{/Meta}', '{F5}{Shift}', '{ArrowDown}']) {
      await press(keys);
      expect(expanded(), keys).toBe('false');
    }
    fireEvent.keyDown(trigger(), { key: 'Enter', isComposing: true });
    expect(expanded()).toBe('false');
  });

  it('does not click again when Space comes up', () => {
    show();
    // Firefox would.
    expect(fireEvent.keyUp(trigger(), { key: ' ' })).toBe(false);
    expect(fireEvent.keyUp(trigger(), { key: 'Enter' })).toBe(true);
  });

  it('closes when the focus goes elsewhere', async () => {
    show();
    trigger().focus();
    await press('{Enter}');
    screen.getByText('Next').focus();
    await expect.poll(list).toBeNull();
    expect(screen.getByText('Next')).toHaveFocus();
  });

  it.each([
    ['ελ', 'Ελλάδα'],
    ['zo', ' Zoë'],
    ['new z', 'New Zealand'],
    ['nn', 'New Zealand'],
    ['nnn', 'New York'],
    ['שפ', 'שפה'],
    ['🎻', '🎻 Violin'],
  ])('finds by typing %j: %s', async (typed, label) => {
    const names = ['Άλμα', 'Ελλάδα', ' Zoë', 'New York', 'New Zealand', 'שפה', '🎻 Violin'];
    show({ options: names.map((name) => ({ value: name, label: name })) });
    trigger().focus();
    for (const key of typed) fireEvent.keyDown(trigger(), { key });
    expect(active()).toBe(label);
  });
});
