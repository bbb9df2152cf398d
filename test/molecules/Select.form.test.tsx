import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Select, type SelectProps } from '../../src';

const options = [
  { value: 'gr', label: 'Greece' },
  { value: 'de', label: 'Germany' },
  { value: '', label: 'Nowhere' },
];

const submit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
const inForm = (props: Partial<SelectProps> = {}, wrap = (field: ReactNode) => field) =>
  render(
    <form onSubmit={submit} aria-label="Work">
      {wrap(<Select label="Territory" name="territory" options={options} {...props} />)}
      <button type="submit">Send</button>
      <button type="reset">Reset</button>
    </form>,
  );
const form = () => screen.getByRole<HTMLFormElement>('form');
const data = () => [...new FormData(form()).entries()];
const trigger = () => screen.getByRole('combobox', { name: 'Territory' });
const native = () => form().elements.namedItem('territory') as HTMLInputElement;
const choose = async (name: string) => {
  await userEvent.click(trigger());
  await userEvent.click(screen.getByRole('option', { name }));
};

describe('Select, in forms', () => {
  it('submits its value by name', async () => {
    inForm({ defaultValue: 'de' });
    expect(data()).toEqual([['territory', 'de']]);
    await choose('Greece');
    expect(data()).toEqual([['territory', 'gr']]);
  });

  it('goes back to its default with the form, and stays there when it is controlled', async () => {
    const { unmount } = inForm({ defaultValue: 'de' });
    await choose('Greece');
    await userEvent.click(screen.getByText('Reset'));
    await expect.poll(data).toEqual([['territory', 'de']]);
    expect(trigger()).toHaveTextContent('Germany');
    unmount();
    inForm({ value: 'de', onValueChange: () => undefined });
    act(() => form().reset());
    expect(data()).toEqual([['territory', 'de']]);
  });

  it('refuses an empty required select, says why, goes there, and is content with a choice', async () => {
    submit.mockClear();
    inForm({ required: true });
    expect(trigger()).toHaveAttribute('aria-required', 'true');
    await userEvent.click(screen.getByText('Send'));
    expect(submit).not.toHaveBeenCalled();
    expect(trigger()).toHaveFocus();
    expect(trigger()).toHaveAccessibleErrorMessage('Choose an option');
    await userEvent.tab();
    expect(trigger()).toHaveAccessibleErrorMessage('Choose an option');
    await choose('Greece');
    expect(trigger()).not.toHaveAttribute('aria-invalid');
    await userEvent.click(screen.getByText('Send'));
    expect(submit).toHaveBeenCalledOnce();
    await choose('Nowhere');
    expect(trigger()).toHaveAccessibleErrorMessage('Choose an option');
  });

  it('shows what `setCustomValidity` says', async () => {
    inForm();
    act(() => native().setCustomValidity('Not licensed there'));
    await userEvent.click(screen.getByText('Send'));
    expect(trigger()).toHaveAccessibleErrorMessage('Not licensed there');
  });

  it('takes no part while it or its fieldset is disabled', async () => {
    const { unmount } = inForm({ disabled: true, defaultValue: 'gr' });
    expect(data()).toEqual([]);
    expect(trigger()).toBeDisabled();
    unmount();
    inForm({ defaultValue: 'gr', required: true }, (field) => (
      <fieldset disabled>{field}</fieldset>
    ));
    expect(data()).toEqual([]);
    expect(trigger()).toBeDisabled();
    expect(form().checkValidity()).toBe(true);
  });

  it('chooses nothing once its fieldset is disabled while it is open', async () => {
    const onValueChange = vi.fn();
    inForm({ onValueChange }, (field) => <fieldset>{field}</fieldset>);
    await userEvent.click(trigger());
    document.querySelector('fieldset')!.disabled = true;
    fireEvent.click(screen.getByRole('option', { name: 'Greece' }));
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('is submitted, but does not open, when it is read-only', async () => {
    inForm({ readOnly: true, defaultValue: 'gr' });
    await userEvent.click(trigger());
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(trigger()).toHaveAttribute('aria-readonly', 'true');
    expect(data()).toEqual([['territory', 'gr']]);
  });

  it('belongs to another form by its `form` attribute', () => {
    render(
      <>
        <form id="other" aria-label="Work" />
        <Select
          label="Territory"
          name="territory"
          form="other"
          options={options}
          defaultValue="gr"
        />
      </>,
    );
    expect(data()).toEqual([['territory', 'gr']]);
  });

  it.each(['gr', 'Greece'])('takes what a browser fills in: %s', (text) => {
    const onValueChange = vi.fn();
    inForm({ onValueChange });
    fireEvent.change(native(), { target: { value: text } });
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('gr', expect.anything());
    expect(trigger()).toHaveTextContent('Greece');
    expect(data()).toEqual([['territory', 'gr']]);
  });

  it('leaves what it does not know', () => {
    inForm({ defaultValue: 'de' });
    fireEvent.change(native(), { target: { value: 'Atlantis' } });
    expect(data()).toEqual([['territory', 'de']]);
  });

  it('lets whoever listens to the form hear of a choice, with the new value', async () => {
    const heard = vi.fn((event: Event) => [event.type, data()[0]![1]]);
    const onChange = vi.fn();
    inForm({ onChange });
    for (const type of ['input', 'change']) form().addEventListener(type, heard);
    await choose('Greece');
    expect(heard.mock.results.map(({ value }) => value)).toEqual([
      ['change', 'gr'],
      ['input', 'gr'],
    ]);
    expect(onChange).toHaveBeenCalledOnce();
    // The same again is no change.
    await choose('Greece');
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('takes no room for its native input, and gives it no stop', async () => {
    inForm();
    expect(native().getBoundingClientRect().height).toBe(0);
    trigger().focus();
    await userEvent.tab();
    expect(screen.getByText('Send')).toHaveFocus();
  });
});
