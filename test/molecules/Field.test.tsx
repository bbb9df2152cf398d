import { render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Field, LocaleProvider, type FieldProps } from '../../src';
import { de } from '../../src/locale/languages/de';
import { expectNoViolations } from '../support/axe';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

type Options = Partial<FieldProps> & { input?: object };

const field = ({ input, ...options }: Options = {}) => (
  <Field label="Code" {...options}>
    {(control) => <input {...control} {...input} />}
  </Field>
);
const code = () => screen.getByLabelText<HTMLInputElement>('Code');
const inForm = (children: ReactNode, onSubmit?: () => void) => (
  <form
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit?.();
    }}
  >
    {children}
    <button type="submit">Send</button>
    <button type="reset">Reset</button>
  </form>
);
const send = () => userEvent.click(screen.getByText('Send'));

describe('Field', () => {
  itKeepsTheContract(field());

  it('names and describes any control', async () => {
    const { container } = render(
      <Field label="Language" description="Of the words" error="Choose one" optional>
        {(control) => (
          <select {...control}>
            <option>Greek</option>
          </select>
        )}
      </Field>,
    );
    const select = screen.getByRole('combobox', { name: 'Language' });
    expect(select).toHaveAccessibleDescription('Choose one Of the words');
    expect(select).toHaveAccessibleErrorMessage('Choose one');
    expect(screen.getByText('Optional')).toBeVisible();
    await expectNoViolations(container);
  });

  it('stands level beside others, whatever stands beside its label', () => {
    const given: Options[] = [
      {},
      { required: true },
      { optional: true, info: 'As in the contract' },
    ];
    given.forEach((options) => render(field(options)));
    const drops = screen.getAllByLabelText<HTMLElement>('Code').map((control) => {
      const { top } = control.closest('div[class]')!.getBoundingClientRect();
      return control.getBoundingClientRect().top - top;
    });
    expect(new Set(drops).size).toBe(1);
  });

  it('names a group', async () => {
    const { container } = render(
      <Field label="Role" description="In this work" group required>
        {(control) => (
          <div role="radiogroup" {...control}>
            <label>
              <input type="radio" name="role" required /> Author
            </label>
          </div>
        )}
      </Field>,
    );
    expect(screen.getByRole('radiogroup', { name: 'Role' })).toHaveAccessibleDescription(
      'In this work',
    );
    await expectNoViolations(container);
  });

  it.each([
    [{ error: 'E', warning: 'W', success: 'S' }, 'E'],
    [{ error: '', warning: 'W', success: 'S' }, 'W'],
    [{ error: false, warning: null, success: 'S' }, 'S'],
  ])('says one thing at a time: %j', (props, text) => {
    render(field(props));
    expect(code()).toHaveAccessibleDescription(text);
    expect(code().ariaInvalid).toBe(text === 'E' ? 'true' : null);
  });

  it.each([null, false, '', undefined])('shows nothing for %j', (nothing) => {
    const { container } = render(
      field({ description: nothing, error: nothing, warning: nothing, counter: nothing }),
    );
    expect(container.querySelectorAll('*')).toHaveLength(3);
  });
});

describe('Field, native validation', () => {
  const missing = 'Fill in this field';

  it('says nothing to those who only pass through', async () => {
    render(inForm(field({ required: true })));
    await userEvent.tab();
    await userEvent.tab();
    expect(code()).not.toHaveFocus();
    expect(screen.queryByText(missing)).toBeNull();
  });

  it('speaks when people leave after a change, and stops as soon as the value is right', async () => {
    render(inForm(field({ input: { minLength: 3 } })));
    await userEvent.type(code(), 'ab');
    expect(code()).not.toHaveAttribute('aria-invalid');
    await userEvent.tab();
    expect(code()).toHaveAccessibleErrorMessage('Enter at least 3 characters');
    await userEvent.type(code(), 'c');
    expect(code()).not.toHaveAttribute('aria-invalid');
    expect(code()).not.toHaveAccessibleDescription();
  });

  it('judges its own control, whatever another one is called', async () => {
    render(
      inForm(
        <>
          {field({ controlId: 'price', required: true })}
          <input id="price-value" aria-label="Other" />
        </>,
      ),
    );
    await send();
    expect(code()).toHaveAttribute('aria-invalid', 'true');
  });

  it('calls the handlers of the page, too', async () => {
    const onFocus = vi.fn();
    const onChange = vi.fn();
    const onBlur = vi.fn();
    render(field({ onFocus, onChange, onBlur, required: true }));
    await userEvent.type(code(), 'a{Backspace}');
    await userEvent.tab();
    expect(onFocus).toHaveBeenCalledOnce();
    expect(onChange).toHaveBeenCalledTimes(2);
    expect(onBlur).toHaveBeenCalledOnce();
    expect(code()).toHaveAttribute('aria-invalid', 'true');
  });

  it('speaks at once when something is chosen', async () => {
    render(
      <Field label="Code" required>
        {(control) => (
          <select {...control} defaultValue="a">
            <option value="">None</option>
            <option value="a">A</option>
          </select>
        )}
      </Field>,
    );
    await userEvent.selectOptions(code(), 'None');
    expect(screen.getByText(missing)).toBeVisible();
  });

  it('speaks on submit, without the browser’s bubble, and moves to the first wrong field', async () => {
    const onSubmit = vi.fn();
    const onInvalid = vi.fn();
    render(
      inForm(
        <>
          {field({ label: 'Title' })}
          {field({ required: true, input: { onInvalid } })}
          {field({ required: true, label: 'Other' })}
        </>,
        onSubmit,
      ),
    );
    await send();
    expect(onSubmit).not.toHaveBeenCalled();
    expect(screen.getAllByText(missing)).toHaveLength(2);
    expect(code()).toHaveFocus();
    expect(onInvalid.mock.calls[0]![0].defaultPrevented).toBe(true);
  });

  it('stays silent when a script only looks', () => {
    render(inForm(field({ required: true })));
    expect(document.querySelector('form')!.checkValidity()).toBe(false);
    expect(screen.queryByText(missing)).toBeNull();
    expect(code()).not.toHaveFocus();
  });

  it('leaves a form with noValidate alone', async () => {
    render(
      <form noValidate>
        {field({ input: { type: 'email' } })}
        <button type="button">Next</button>
      </form>,
    );
    await userEvent.type(code(), 'nobody');
    await userEvent.tab();
    expect(code()).not.toHaveFocus();
    expect(code()).not.toHaveAttribute('aria-invalid');
  });

  it('announces politely, from a region that was there before', async () => {
    render(inForm(field({ required: true, input: { defaultValue: 'a' } })));
    await userEvent.fill(code(), '');
    const region = document.querySelector('[aria-live="polite"]');
    expect(region).toBeEmptyDOMElement();
    await userEvent.tab();
    expect(region).toHaveTextContent(missing);
  });

  it('is silenced by a reset', async () => {
    render(inForm(field({ required: true })));
    await send();
    expect(screen.getByText(missing)).toBeVisible();
    await userEvent.click(screen.getByText('Reset'));
    await waitFor(() => expect(screen.queryByText(missing)).toBeNull());
  });

  it('forgets after a reset what was changed before', async () => {
    render(inForm(field({ required: true })));
    await userEvent.type(code(), 'a');
    await userEvent.click(screen.getByText('Reset'));
    await userEvent.click(code());
    await userEvent.tab();
    expect(code()).toHaveValue('');
    expect(screen.queryByText(missing)).toBeNull();
  });

  it('is not silenced by a reset that is prevented', async () => {
    render(inForm(field({ required: true })));
    await send();
    document.querySelector('form')!.addEventListener('reset', (event) => event.preventDefault());
    await userEvent.click(screen.getByText('Reset'));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(screen.getByText(missing)).toBeVisible();
  });

  it('is silenced when the page makes the value right', async () => {
    const { rerender } = render(inForm(field({ required: true })));
    await send();
    rerender(inForm(field({ required: false })));
    expect(screen.queryByText(missing)).toBeNull();
  });

  it.each([
    ['typeMismatch', 'a', { type: 'email' }, 'Enter an email address, such as name@example.com'],
    ['typeMismatch', 'a', { type: 'url' }, 'Enter a full web address, such as https://example.com'],
    ['patternMismatch', 'a', { pattern: '\\d' }, 'Use the requested format'],
    ['rangeOverflow', '5', { type: 'number', max: 3 }, 'Enter 3 or less'],
    ['rangeUnderflow', '5', { type: 'number', min: 7 }, 'Enter 7 or more'],
    ['stepMismatch', '5', { type: 'number', step: 3 }, 'Enter a value in steps of 3'],
    ['badInput', '5e', { type: 'number' }, 'This value is incomplete or cannot be read'],
  ])('has words for %s (%s)', async (flag, typed, input, text) => {
    const { unmount } = render(inForm(field({ input })));
    await userEvent.type(code(), typed);
    await userEvent.tab();
    expect(code()).toHaveAccessibleErrorMessage(text);
    unmount();
    render(inForm(field({ input, validityMessages: { [flag]: 'My own words' } })));
    await userEvent.type(code(), typed);
    await userEvent.tab();
    expect(code()).toHaveAccessibleErrorMessage('My own words');
  });

  it('speaks the language around it', async () => {
    render(
      <LocaleProvider locale="de" messages={de}>
        {inForm(field({ required: true }))}
      </LocaleProvider>,
    );
    await send();
    expect(code()).toHaveAccessibleErrorMessage('Füllen Sie dieses Feld aus');
    expect(screen.getByText('Erforderlich')).toBeVisible();
  });

  it('shows the text of setCustomValidity as it is, and `error` before it', async () => {
    const { rerender } = render(inForm(field()));
    code().setCustomValidity('Taken <b>');
    await send();
    expect(code()).toHaveAccessibleErrorMessage('Taken <b>');
    rerender(inForm(field({ error: 'From the server' })));
    expect(code()).toHaveAccessibleErrorMessage('From the server');
    code().setCustomValidity('');
    rerender(inForm(field()));
    expect(code()).not.toHaveAttribute('aria-invalid');
  });

  it('listens to nothing but its control', async () => {
    render(
      inForm(
        <Field label="Code">
          {(control) => (
            <>
              <input {...control} />
              <input aria-label="Filter" required />
            </>
          )}
        </Field>,
      ),
    );
    await userEvent.type(screen.getByLabelText('Filter'), 'a');
    await userEvent.clear(screen.getByLabelText('Filter'));
    await userEvent.tab();
    expect(code()).not.toHaveAttribute('aria-invalid');
  });
});
