import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CheckboxGroup, type CheckboxGroupProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const options = [
  { value: 'mechanical', label: 'Mechanical' },
  { value: 'performing', label: 'Performing' },
  { value: 'print', label: 'Print', disabled: true },
];

const show = (props: Partial<CheckboxGroupProps> = {}) =>
  render(
    <form aria-label="Work" onSubmit={(event) => event.preventDefault()}>
      <CheckboxGroup label="Rights" name="rights" options={options} {...props} />
      <button type="submit">Send</button>
    </form>,
  );
const group = () => screen.getByRole('group', { name: 'Rights' });
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const form = () => screen.getByRole<HTMLFormElement>('form');
const data = () => new FormData(form()).getAll('rights');

describe('CheckboxGroup', () => {
  itKeepsTheContract(<CheckboxGroup label="Rights" options={options} selectAll />, {
    control: (container) => container.querySelector('[role=group]'),
  });

  it('chooses any number, says so, and submits them by name', async () => {
    const onValueChange = vi.fn();
    show({ onValueChange });
    await userEvent.click(box('Performing'));
    await userEvent.click(box('Mechanical'));
    expect(onValueChange).toHaveBeenLastCalledWith(['performing', 'mechanical'], expect.anything());
    expect(data()).toEqual(['mechanical', 'performing']);
    await userEvent.click(box('Performing'));
    expect(onValueChange).toHaveBeenLastCalledWith(['mechanical'], expect.anything());
  });

  it('is reset by its form', async () => {
    show({ defaultValue: ['performing'] });
    await userEvent.click(box('Mechanical'));
    act(() => form().reset());
    await expect.poll(data).toEqual(['performing']);
  });

  it('chooses all that can be chosen by one box, which is half chosen while some are', async () => {
    show({ selectAll: true, defaultValue: ['mechanical'] });
    expect(box('Select all')).toBePartiallyChecked();
    await userEvent.click(box('Select all'));
    expect(data()).toEqual(['mechanical', 'performing']);
    expect(box('Select all')).toBeChecked();
    await userEvent.click(box('Select all'));
    expect(data()).toEqual([]);
    expect(box('Select all')).not.toBePartiallyChecked();
  });

  it('needs one where it is required, and says so until there is one', async () => {
    show({ required: true });
    await userEvent.click(screen.getByText('Send'));
    expect(screen.getByText('Choose at least one option')).toBeVisible();
    expect(box('Mechanical')).toHaveFocus();
    await userEvent.click(box('Performing'));
    await expect.poll(() => screen.queryByText('Choose at least one option')).toBeNull();
    expect(form().checkValidity()).toBe(true);
    expect(group()).not.toHaveAttribute('aria-invalid');
  });

  it('is not content with a value that is not among the options where one is required', () => {
    show({ required: true, defaultValue: ['gone'] });
    expect(box('Mechanical').validity.valueMissing).toBe(true);
  });

  it('takes its complaint back when the control it was about is gone', async () => {
    const field = (value: string) => (
      <form onSubmit={(event) => event.preventDefault()}>
        <CheckboxGroup
          label="Rights"
          options={[{ value, label: value }]}
          value={value === 'new' ? [value] : []}
          onValueChange={vi.fn()}
          required
        />
        <button type="submit">Send</button>
      </form>
    );
    const { rerender } = render(field('old'));
    await userEvent.click(screen.getByText('Send'));
    expect(group()).toHaveAttribute('aria-invalid', 'true');
    rerender(field('new'));
    expect(group()).not.toHaveAttribute('aria-invalid');
  });

  it('is controlled by `value`, and read-only without a handler, with one warning', async () => {
    show({ value: ['performing'], selectAll: true });
    await userEvent.click(box('Mechanical'));
    expect(data()).toEqual(['performing']);
    for (const one of screen.getAllByRole('checkbox'))
      expect(one).toHaveAttribute('aria-readonly', 'true');
    expect(takeConsole()).toEqual([expect.stringContaining('CheckboxGroup value is set without')]);
  });

  it('keeps a value that is not among the options, and bears empty and equal ones', async () => {
    const onValueChange = vi.fn();
    show({
      onValueChange,
      defaultValue: ['sync'],
      options: [null, false, ...options, options[0]!],
    });
    expect(screen.getAllByRole('checkbox')).toHaveLength(4);
    await userEvent.click(box('Performing'));
    expect(onValueChange).toHaveBeenCalledWith(['sync', 'performing'], expect.anything());
    expect(takeConsole()).toEqual([expect.stringContaining('the value "mechanical"')]);
  });

  it('is off as a whole', () => {
    show({ disabled: true, selectAll: true, defaultValue: ['mechanical'] });
    for (const each of screen.getAllByRole('checkbox')) expect(each).toBeDisabled();
    expect(data()).toEqual([]);
  });
});
