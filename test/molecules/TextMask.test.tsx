import { act, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { isrcMask, iswcMask, TextField, type TextFieldProps } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Code' });
const mount = (props: Partial<TextFieldProps> = {}) =>
  render(<TextField label="Code" mask={isrcMask} {...props} />);
const whole = 'GR-A01-26-00042';

/** What is in the field, with the caret as `|`. */
const state = () => {
  const { value, selectionStart } = input();
  return `${value.slice(0, selectionStart!)}|${value.slice(selectionStart!)}`;
};
const putCaret = (start: number, end = start) => {
  input().focus();
  input().setSelectionRange(start, end);
};
const insert = (text: string) => act(() => void document.execCommand('insertText', false, text));
const paste = (data: string) => {
  const event = { bubbles: true, cancelable: true, data, inputType: 'insertFromPaste' };
  act(() => void input().dispatchEvent(new InputEvent('beforeinput', event)));
};

describe('TextField with a mask', () => {
  itKeepsTheContract(<TextField label="Code" mask={isrcMask} />, {
    control: (container) => container.querySelector('input'),
  });

  it('leaves alone what Undo brings back', () => {
    mount();
    input().focus();
    input().value = 'gr a';
    const undone = new InputEvent('input', { bubbles: true, inputType: 'historyUndo' });
    act(() => void input().dispatchEvent(undone));
    expect(input()).toHaveValue('gr a');
  });

  it('writes what is typed, and each key is one step of Undo', async () => {
    const onValueChange = vi.fn();
    mount({ onValueChange });
    await userEvent.type(input(), 'gra01');
    expect(state()).toBe('GR-A01|');
    expect(onValueChange.mock.calls.map(([value]) => value)).toEqual([
      'G',
      'GR',
      'GR-A',
      'GR-A0',
      'GR-A01',
    ]);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(input()).toHaveValue('GR-A0');
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(input()).toHaveValue('GR-A01');
  });

  it.each([
    ['Backspace', 7, 'GR-A0|2-60-0042'],
    ['Backspace', 3, 'G|A-012-60-0042'],
    ['Delete', 6, 'GR-A01|-60-0042'],
    ['Delete', 2, 'GR|-012-60-0042'],
  ])('keeps the caret in its place with %s at %i', async (key, at, left) => {
    mount({ defaultValue: whole });
    putCaret(at);
    await userEvent.keyboard(`{${key}}`);
    expect(state()).toBe(left);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(input()).toHaveValue(whole);
  });

  it('keeps the caret in its place when people type or paste in the middle', async () => {
    mount({ defaultValue: 'GR-A26-00-042' });
    putCaret(4);
    await userEvent.keyboard('0');
    expect(state()).toBe('GR-A0|2-60-0042');
    paste('1');
    expect(state()).toBe('GR-A01|-26-00042');
  });

  it('replaces what is selected', async () => {
    mount({ defaultValue: whole });
    putCaret(0, 2);
    await userEvent.keyboard('f');
    expect(state()).toBe('F|A-012-60-0042');
    await userEvent.keyboard('r');
    expect(state()).toBe('FR|-A01-26-00042');
  });

  it('cleans what is pasted, and says what it left out', async () => {
    mount();
    input().focus();
    paste('isrc: gr a01 26 00042 (old)');
    expect(input()).toHaveValue(whole);
    expect(input()).toHaveAccessibleDescription('“OLD” does not fit here and was left out');
    await userEvent.keyboard('{Backspace}');
    expect(input()).not.toHaveAccessibleDescription();
  });

  it('explains from a polite region what it does not take', async () => {
    mount({ warning: 'Mine' });
    await userEvent.type(input(), 'g7');
    const region = document.querySelector('[aria-live="polite"]');
    expect(region).toHaveTextContent('“7” does not fit here and was left out');
    await userEvent.keyboard('r');
    expect(region).toHaveTextContent('Mine');
  });

  it('puts right what it cannot foresee: a deleted word, autofill', async () => {
    mount({ defaultValue: whole });
    putCaret(whole.length);
    await userEvent.keyboard('{Control>}{Backspace}{/Control}');
    expect(whole.startsWith(input().value)).toBe(true);
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
    act(() => {
      set.call(input(), 'fr z03 25 00001');
      input().dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(input()).toHaveValue('FR-Z03-25-00001');
  });

  it('leaves a word alone that is being composed, and writes it once it is done', () => {
    mount();
    input().focus();
    const composed = (type: string, data: string) =>
      act(() => void input().dispatchEvent(new CompositionEvent(type, { bubbles: true, data })));
    composed('compositionstart', '');
    act(() => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
      set.call(input(), 'ｇｒａ');
      input().dispatchEvent(
        new InputEvent('input', {
          bubbles: true,
          inputType: 'insertCompositionText',
          isComposing: true,
        }),
      );
    });
    expect(input()).toHaveValue('ｇｒａ');
    composed('compositionend', 'ｇｒａ');
    expect(input()).toHaveValue('GR-A');
  });

  it('is controlled by a value with separators or without', async () => {
    const values: string[] = [];
    function Page() {
      const [value, setValue] = useState('T0345');
      return (
        <TextField
          label="Code"
          mask={iswcMask}
          value={value}
          onValueChange={(next) => {
            values.push(next);
            setValue(iswcMask.plain(next));
          }}
        />
      );
    }
    render(<Page />);
    expect(input()).toHaveValue('T-034.5');
    putCaret(2);
    await userEvent.keyboard('9');
    expect(values).toEqual(['T-903.45']);
    expect(state()).toBe('T-9|03.45');
  });

  it('is left-to-right on a right-to-left page, and stands where that begins', () => {
    render(
      <div dir="rtl">
        <TextField label="Code" mask={isrcMask} />
      </div>,
    );
    const { direction, textAlign } = getComputedStyle(input());
    expect([direction, textAlign]).toEqual(['ltr', 'right']);
  });
});

describe('TextField with a mask in a form', () => {
  const submit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
  const inForm = (props: Partial<TextFieldProps> = {}) =>
    render(
      <form onSubmit={submit}>
        <TextField label="Code" name="isrc" mask={isrcMask} {...props} />
        <button type="reset">Reset</button>
      </form>,
    );

  it('is not right until it is whole, which is said once people have left', async () => {
    inForm();
    await userEvent.type(input(), 'gr-');
    expect(input()).not.toHaveAttribute('aria-invalid');
    await userEvent.keyboard('{Enter}');
    expect(submit).not.toHaveBeenCalled();
    expect(input()).toHaveAccessibleErrorMessage('Enter all of it, such as GR-A01-26-00042');
    await userEvent.type(input(), 'a012600042');
    expect(input()).not.toHaveAttribute('aria-invalid');
    await userEvent.keyboard('{Enter}');
    expect(submit).toHaveBeenCalledOnce();
    expect(new FormData(input().form!).get('isrc')).toBe(whole);
  });

  it('may be empty unless it is required, and has words of the page', async () => {
    inForm({ validityMessages: { patternMismatch: 'Look at the label of the disc' } });
    expect(input()).toBeValid();
    await userEvent.type(input(), 'G');
    await userEvent.tab();
    expect(input()).toHaveAccessibleErrorMessage('Look at the label of the disc');
  });

  it('says no more what was left out once the page has put another text there', async () => {
    function Controlled() {
      const [value, setValue] = useState('');
      return (
        <>
          <TextField label="Code" mask={isrcMask} value={value} onValueChange={setValue} />
          <button type="button" onClick={() => setValue('GRA012600042')}>
            Look it up
          </button>
        </>
      );
    }
    render(<Controlled />);
    await userEvent.type(input(), 'g7');
    expect(input()).toHaveAccessibleDescription('“7” does not fit here and was left out');
    await userEvent.click(screen.getByText('Look it up'));
    expect(input()).toHaveValue(whole);
    expect(input()).not.toHaveAccessibleDescription();
  });

  it('goes back with its form, and says no more what was left out', async () => {
    inForm({ defaultValue: 'GRA012600042' });
    await userEvent.type(input(), '7');
    expect(input()).toHaveAccessibleDescription(/does not fit/);
    await userEvent.clear(input());
    await userEvent.type(input(), 'f7');
    await userEvent.click(screen.getByText('Reset'));
    await waitFor(() => expect(input()).toHaveValue(whole));
    await waitFor(() => expect(input()).not.toHaveAccessibleDescription());
  });

  it.each<Partial<TextFieldProps>>([{ readOnly: true }, { disabled: true }])(
    'cannot be changed with %j',
    (props) => {
      inForm({ defaultValue: whole, ...props });
      input().focus();
      insert('x');
      expect(input()).toHaveValue(whole);
    },
  );
});
