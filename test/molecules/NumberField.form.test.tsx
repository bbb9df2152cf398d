import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NumberField, type NumberFieldProps } from '../../src';

const input = () => screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Share' });
const form = () => document.querySelector('form')!;
const data = () => new FormData(form()).get('share');
const mount = (props: Partial<NumberFieldProps> = {}, disabled = false) => {
  const submit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
  const view = render(
    <form onSubmit={submit}>
      <fieldset disabled={disabled}>
        <NumberField label="Share" name="share" {...props} />
      </fieldset>
      <button type="submit">Send</button>
    </form>,
  );
  return { submit, ...view };
};

describe('NumberField in a form', () => {
  it('sends the plain number, whatever people see', async () => {
    mount({ format: { style: 'currency', currency: 'EUR' } });
    await userEvent.type(input(), '1,234.50');
    expect(data()).toBe('1234.5');
    await userEvent.tab();
    expect(input()).toHaveValue('€1,234.50');
    expect([...new FormData(form())]).toEqual([['share', '1234.5']]);
  });

  it('sends an empty text for no number', () => {
    mount();
    expect(data()).toBe('');
  });

  it('sends nothing when it is disabled, also by a fieldset', () => {
    const { unmount } = mount({ defaultValue: 5, disabled: true });
    expect(data()).toBeNull();
    unmount();
    mount({ defaultValue: 5 }, true);
    expect(data()).toBeNull();
  });

  it('sends its number when it is read-only', () => {
    mount({ defaultValue: 5, readOnly: true });
    expect(data()).toBe('5');
  });

  it('belongs to the form that `form` names', () => {
    render(
      <>
        <form id="work" />
        <NumberField label="Share" name="share" form="work" defaultValue={5} />
      </>,
    );
    expect(data()).toBe('5');
    expect(input().form).toBe(form());
  });

  it('goes back to its default with the form', async () => {
    const onValueChange = vi.fn();
    mount({ defaultValue: 5, onValueChange });
    await userEvent.type(input(), '0');
    form().reset();
    await waitFor(() => expect(input()).toHaveValue('5'));
    expect(data()).toBe('5');
    await userEvent.fill(input(), 'abc');
    form().reset();
    await waitFor(() => expect(input()).toHaveValue('5'));
    expect(input()).toBeValid();
  });

  it('shows the number of the page after a reset', async () => {
    mount({ value: 5, onValueChange: () => undefined });
    await userEvent.fill(input(), 'abc');
    form().reset();
    await waitFor(() => expect(input()).toHaveValue('5'));
  });

  it.each<[Partial<NumberFieldProps>, string, string]>([
    [{ required: true }, '', 'Fill in this field'],
    [{ min: 10 }, '9.99', 'Enter 10 or more'],
    [{ max: 100, format: { style: 'unit', unit: 'percent' } }, '100.01', 'Enter 100% or less'],
    [{ step: 0.01 }, '12.345', 'Enter a value in steps of 0.01'],
    [{ min: 1, step: 5 }, '5', 'Enter a value in steps of 5'],
    [
      { format: { style: 'currency', currency: 'EUR' } },
      '1.234',
      'Enter a value in steps of €0.01',
    ],
    [{ max: 1, step: 0.5 }, 'half', 'Enter a number, such as 0.5'],
  ])('with %o refuses %j', async (props, text, words) => {
    const { submit } = mount(props);
    await userEvent.fill(input(), text);
    await userEvent.keyboard('{Enter}');
    expect(submit).not.toHaveBeenCalled();
    expect(input()).toHaveFocus();
    expect(input()).toHaveAccessibleErrorMessage(words);
  });

  it('keeps what it says of itself inside its limits', async () => {
    mount({ min: 0, max: 100 });
    await userEvent.type(input(), '150');
    expect(input()).toHaveAttribute('aria-valuenow', '100');
    expect(input()).toHaveAttribute('aria-valuetext', '150');
  });

  it('takes the complaint back as soon as the number is right', async () => {
    const { submit } = mount({ max: 100 });
    await userEvent.type(input(), '150{Enter}');
    expect(input()).toBeInvalid();
    await userEvent.keyboard('{Backspace}');
    expect(input()).not.toHaveAttribute('aria-invalid');
    await userEvent.keyboard('{Enter}');
    expect(submit).toHaveBeenCalledOnce();
  });

  it('says it in the words of the page', async () => {
    mount({
      required: true,
      max: 100,
      validityMessages: { valueMissing: 'A share', rangeOverflow: 'Nobody has more than all' },
    });
    await userEvent.type(input(), '150{Enter}');
    expect(input()).toHaveAccessibleErrorMessage('Nobody has more than all');
    await userEvent.clear(input());
    expect(input()).toHaveAccessibleErrorMessage('A share');
  });

  it('leaves the page’s own complaint alone', async () => {
    mount({ max: 100 });
    input().setCustomValidity('Mine');
    await userEvent.type(input(), '150');
    await userEvent.keyboard('{Backspace}');
    expect(input().validationMessage).toBe('Mine');
  });

  it('is right again with other limits, and after it was disabled', () => {
    const field = (props: Partial<NumberFieldProps>) => (
      <NumberField label="Share" defaultValue={150} {...props} />
    );
    const { rerender } = render(field({ max: 100 }));
    expect(input().validity.valid).toBe(false);
    rerender(field({ max: 100, disabled: true }));
    rerender(field({ max: 200, disabled: true }));
    rerender(field({ max: 200 }));
    expect(input().validity.valid).toBe(true);
  });

  it('does not look read-only because of its hidden input', () => {
    mount({ defaultValue: 5 });
    const box = getComputedStyle(input().parentElement!);
    expect(box.borderInlineStartColor).not.toBe('rgba(0, 0, 0, 0)');
  });

  it('submits on Enter with a number that is not tidy yet', async () => {
    const { submit } = mount({ format: { style: 'percent' } });
    await userEvent.type(input(), '12.5{Enter}');
    expect(submit).toHaveBeenCalledOnce();
    expect(data()).toBe('0.125');
  });
});
