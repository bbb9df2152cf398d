import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { RadioGroup, type RadioGroupProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const options = [
  { value: 'author', label: 'Author' },
  { value: 'composer', label: 'Composer', description: 'Writes the melody' },
  { value: 'arranger', label: 'Arranger', disabled: true },
];

const show = (props: Partial<RadioGroupProps> = {}) =>
  render(
    <form aria-label="Writer" onSubmit={(event) => event.preventDefault()}>
      <RadioGroup label="Role" name="role" options={options} {...props} />
      <button type="submit">Send</button>
    </form>,
  );
const group = () => screen.getByRole('radiogroup', { name: 'Role' });
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const form = () => screen.getByRole<HTMLFormElement>('form');
const data = () => [...new FormData(form()).entries()];

describe('RadioGroup', () => {
  itKeepsTheContract(<RadioGroup label="Role" options={options} />, {
    control: (container) => container.querySelector('[role=radiogroup]'),
  });

  it('chooses by pointer and arrow keys, says so, and submits by name', async () => {
    const onValueChange = vi.fn();
    show({ onValueChange });
    expect(data()).toEqual([]);
    await userEvent.click(screen.getByText('Author'));
    await userEvent.keyboard('{ArrowDown}');
    expect(onValueChange.mock.calls.map(([value]) => value)).toEqual(['author', 'composer']);
    expect(radio('Composer')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(data()).toEqual([['role', 'author']]);
    expect(radio('Composer')).toHaveAccessibleDescription('Writes the melody');
  });

  it('keeps what is chosen when a description comes', async () => {
    const { rerender } = render(
      <RadioGroup label="Role" options={[{ ...options[0]!, description: undefined }]} />,
    );
    await userEvent.click(radio('Author'));
    rerender(<RadioGroup label="Role" options={[{ ...options[0]!, description: 'Of words' }]} />);
    expect(radio('Author')).toBeChecked();
    expect(radio('Author')).toHaveFocus();
  });

  it.each(['role', undefined])('is reset by its form, with and without a name: %s', (name) => {
    show({ defaultValue: 'composer', name });
    act(() => radio('Author').click());
    act(() => form().reset());
    expect(radio('Composer')).toBeChecked();
    expect(data()).toEqual(name ? [['role', 'composer']] : []);
  });

  it.each([undefined, '', null as never])(
    'holds together without a name (%j), and submits nothing then',
    async (name) => {
      show({ name, defaultValue: 'author' });
      await userEvent.click(radio('Composer'));
      expect(radio('Author')).not.toBeChecked();
      expect(data()).toEqual([]);
    },
  );

  it('submits nothing without a name in a form that comes later, either', () => {
    const group = <RadioGroup label="Role" form="later" options={options} defaultValue="author" />;
    const { rerender } = render(group);
    rerender(
      <>
        {group}
        <form id="later" aria-label="Later" />
      </>,
    );
    expect(radio('Author').form).toBe(form());
    expect(data()).toEqual([]);
  });

  it('is controlled by `value`, and read-only without a handler, with one warning', async () => {
    const { unmount } = show({ value: 'author', onValueChange: vi.fn() });
    await userEvent.click(radio('Composer'));
    expect(radio('Author')).toBeChecked();
    unmount();
    show({ value: null });
    await userEvent.click(radio('Composer'));
    expect(data()).toEqual([]);
    expect(screen.getByRole('radiogroup')).toHaveAttribute('aria-readonly', 'true');
    expect(takeConsole()).toEqual([expect.stringContaining('RadioGroup value is set without')]);
  });

  it.each(['role', undefined])(
    'refuses to submit nothing where it is required: %s',
    async (name) => {
      show({ name, required: true });
      expect(group()).toHaveAttribute('aria-required', 'true');
      await userEvent.click(screen.getByText('Send'));
      expect(group()).toHaveAccessibleErrorMessage('Choose an option');
      expect(radio('Author')).toHaveFocus();
      await userEvent.click(radio('Composer'));
      expect(group()).not.toHaveAttribute('aria-invalid');
    },
  );

  it('is off as a whole, by itself or its fieldset', () => {
    const { unmount } = show({ disabled: true, defaultValue: 'author' });
    for (const each of screen.getAllByRole('radio')) expect(each).toBeDisabled();
    expect(data()).toEqual([]);
    unmount();
    render(
      <fieldset disabled>
        <RadioGroup label="Role" options={options} />
      </fieldset>,
    );
    for (const each of screen.getAllByRole('radio')) expect(each).toBeDisabled();
  });

  it('bears empty, missing and equal options', () => {
    show({ options: [null, undefined, false, '', ...options, options[0]!] });
    expect(screen.getAllByRole('radio')).toHaveLength(4);
    expect(takeConsole()).toEqual([expect.stringContaining('the value "author"')]);
    render(<RadioGroup label="None" {...({} as { options: [] })} />);
    expect(screen.getByRole('radiogroup', { name: 'None' })).toBeEmptyDOMElement();
  });
});
