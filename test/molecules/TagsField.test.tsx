import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TagsField, type TagsFieldProps } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { takeConsole } from '../support/failOnConsole';

const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Titles' });
const tags = () => screen.queryAllByRole('listitem').map((tag) => tag.textContent);
const remove = (tag: string) => screen.getByRole('button', { name: `Remove ${tag}` });
const mount = (props: Partial<TagsFieldProps> = {}) =>
  render(<TagsField label="Titles" {...props} />);
const three = ['Zorba', 'Dance', 'Ferries'];

function paste(text: string) {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text', text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
  act(() => void input().dispatchEvent(event));
  return event.defaultPrevented;
}

describe('TagsField', () => {
  itKeepsTheContract(<TagsField label="Titles" defaultValue={three} />, {
    control: (container) => container.querySelector('input'),
  });

  it.each(['{Enter}', ',', ';'])('ends a tag with %s', async (key) => {
    const onValueChange = vi.fn();
    mount({ onValueChange });
    await userEvent.type(input(), ` Zorba  the Greek ${key}`);
    expect(tags()).toEqual(['Zorba the Greek']);
    expect(input()).toHaveValue('');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(['Zorba the Greek'], expect.anything());
    expect(screen.getByText('Added: Zorba the Greek')).toHaveAttribute('aria-live', 'polite');
  });

  it('ends a tag when people leave, and not with Tab alone', async () => {
    mount();
    await userEvent.type(input(), 'Zorba');
    await userEvent.tab();
    expect(input()).not.toHaveFocus();
    expect(tags()).toEqual(['Zorba']);
  });

  it('keeps what is typed while people are at another window', async () => {
    mount();
    await userEvent.type(input(), 'Zorba');
    fireEvent.blur(input());
    expect(input()).toHaveFocus();
    expect(tags()).toEqual([]);
  });

  it('takes a pasted list apart, and leaves a single text to the browser', async () => {
    mount({ defaultValue: ['Dance'] });
    expect(paste('Zorba')).toBe(false);
    expect(paste('Zorba\nDance\r\nFerries\tHarbour; Boats, Nets')).toBe(true);
    expect(tags()).toEqual(['Dance', 'Zorba', 'Ferries', 'Harbour', 'Boats', 'Nets']);
    expect(screen.getByText('Added: 5 values')).toBeInTheDocument();
    expect(input()).toHaveAccessibleDescription('In the list already: Dance');
  });

  it('keeps what is typed after a comma, and before what is pasted', async () => {
    mount();
    await userEvent.type(input(), 'Zo');
    paste('rba, Dance');
    expect(tags()).toEqual(['Zorba', 'Dance']);
    await userEvent.type(input(), 'a, b');
    expect(tags()).toHaveLength(3);
    expect(input()).toHaveValue('b');
  });

  it('adds each once, and says so', async () => {
    const onValueChange = vi.fn();
    mount({ defaultValue: three, onValueChange });
    await userEvent.type(input(), 'Dance{Enter}');
    expect(onValueChange).not.toHaveBeenCalled();
    expect(input()).toHaveAccessibleDescription('In the list already: Dance');
    await userEvent.keyboard('H');
    expect(input()).not.toHaveAccessibleDescription();
  });

  it('has no more than `max`, and keeps what has no room', async () => {
    mount({ max: 2, defaultValue: ['Zorba'] });
    paste('Dance, Ferries, Nets');
    expect(tags()).toEqual(['Zorba', 'Dance']);
    expect(input()).toHaveValue('Ferries, Nets');
    expect(input()).toHaveAccessibleDescription('No more than 2 values can be added');
    expect(input()).toBeInvalid();
    await userEvent.clear(input());
    expect(input()).toBeValid();
  });

  it('leaves a word alone that is being composed', async () => {
    mount();
    await userEvent.type(input(), 'Zorba');
    // Safari ends the composition before the key that ended it.
    for (const composing of [{ isComposing: true }, { keyCode: 229 }])
      fireEvent.keyDown(input(), { key: 'Enter', ...composing });
    expect(tags()).toEqual([]);
    fireEvent.input(input(), { isComposing: true, target: { value: 'ゾルバ、' } });
    expect(tags()).toEqual([]);
    fireEvent.compositionEnd(input());
    expect(tags()).toEqual(['ゾルバ']);
  });

  it.each(['small', 'medium', 'large'] as const)(
    'is as high with tags in one line as without: %s',
    (size) => {
      const height = () => input().parentElement!.offsetHeight;
      const { rerender } = mount({ size, value: [], onValueChange: () => {} });
      const empty = height();
      rerender(<TagsField label="Titles" size={size} value={['Zorba']} onValueChange={() => {}} />);
      expect(height()).toBe(empty);
    },
  );

  it('is controlled by `value`', async () => {
    function Page() {
      const [value, setValue] = useState<string[]>(['zorba']);
      return (
        <TagsField
          label="Titles"
          value={value}
          onValueChange={(next) => setValue(next.map((tag) => tag.toUpperCase()))}
        />
      );
    }
    render(<Page />);
    await userEvent.type(input(), 'dance{Enter}');
    expect(tags()).toEqual(['ZORBA', 'DANCE']);
  });

  it('is read-only when it is controlled without a handler, with one warning', () => {
    mount({ value: three });
    expect(input()).toHaveAttribute('readonly');
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(takeConsole()).toEqual([expect.stringContaining('TagsField value is set without')]);
  });

  it('takes null from plain JavaScript for no values', () => {
    mount({ value: null as never, onValueChange: vi.fn() });
    expect(tags()).toEqual([]);
    mount({ label: 'Others', defaultValue: null as never });
    expect(tags()).toEqual([]);
  });

  it('draws a value that is given twice', () => {
    mount({ defaultValue: ['a', 'a'] });
    expect(tags()).toEqual(['a', 'a']);
  });

  it('shows the first while people are elsewhere, and counts the others', async () => {
    mount({ defaultValue: three, visibleTags: 1 });
    expect(tags()).toEqual(['Zorba']);
    const more = screen.getByRole('button', { name: 'Show 2 more' });
    expect(more).toHaveTextContent('+2');
    await userEvent.click(more);
    expect(input()).toHaveFocus();
    expect(tags()).toEqual(three);
    act(() => remove('Dance').focus());
    expect(tags()).toEqual(three);
    act(() => remove('Dance').blur());
    expect(tags()).toEqual(['Zorba']);
  });

  it('takes a thousand, and looks at each once', async () => {
    const validate = vi.fn(() => undefined);
    mount({ validate });
    act(() => input().focus());
    paste(Array.from({ length: 1000 }, (_, index) => `Title ${index}`).join('\n'));
    // Asking for a thousand by their role takes seconds.
    const items = () => [...document.querySelectorAll('[role="listitem"]')];
    const before = items();
    expect(before).toHaveLength(1000);
    validate.mockClear();
    await userEvent.keyboard('abc');
    expect(validate).not.toHaveBeenCalled();
    expect(items().every((item, index) => item === before[index])).toBe(true);
  });

  it.each(['a'.repeat(5000), 'a\u0000b', 'a\ud800b', '\u202eabc', '👩‍👩‍👧'])(
    'bears any text (%#)',
    async (text) => {
      mount();
      input().focus();
      act(() => void document.execCommand('insertText', false, text));
      await userEvent.keyboard('{Enter}');
      expect(tags()).toHaveLength(1);
      const box = input().parentElement!;
      expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
    },
  );
});

describe('TagsField, validation', () => {
  const validate = (tag: string) => (tag.length < 3 ? 'Use at least 3 characters' : undefined);

  it('marks a wrong tag, keeps it, says why, and does not submit it', async () => {
    const submit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    render(
      <form onSubmit={submit}>
        <TagsField label="Titles" validate={validate} />
      </form>,
    );
    await userEvent.type(input(), 'ab{Enter}');
    expect(screen.getByTitle('Use at least 3 characters')).toHaveTextContent('ab');
    expect(input()).toHaveAccessibleDescription('ab: Use at least 3 characters');
    await userEvent.keyboard('{Enter}');
    expect(submit).not.toHaveBeenCalled();
    expect(input()).toHaveAccessibleErrorMessage('ab: Use at least 3 characters');
    await userEvent.click(remove('ab'));
    expect(input()).not.toHaveAttribute('aria-invalid');
  });

  it('asks for one at least where it is required', async () => {
    render(
      <form onSubmit={(event) => event.preventDefault()}>
        <TagsField label="Titles" required />
      </form>,
    );
    expect(input()).toBeInvalid();
    await userEvent.type(input(), '{Enter}');
    expect(input()).toHaveAccessibleErrorMessage('Fill in this field');
    await userEvent.type(input(), 'Zorba{Enter}');
    expect(input()).toBeValid();
    expect(input()).not.toHaveAttribute('aria-invalid');
    expect(input()).toHaveAttribute('aria-required', 'true');
  });
});

describe('TagsField in a form', () => {
  const inForm = (props: Partial<TagsFieldProps> = {}, disabled = false) =>
    render(
      <form>
        <fieldset disabled={disabled}>
          <TagsField label="Titles" name="title" defaultValue={three} {...props} />
        </fieldset>
        <button type="reset">Reset</button>
      </form>,
    );
  const sent = () => new FormData(document.querySelector('form')!).getAll('title');

  it('sends each value under its name, and not what is only typed', async () => {
    inForm();
    await userEvent.type(input(), 'Nets');
    expect(sent()).toEqual(three);
    await userEvent.keyboard('{Enter}');
    expect(sent()).toEqual([...three, 'Nets']);
  });

  it('goes back with its form', async () => {
    inForm();
    await userEvent.type(input(), 'Nets{Enter}ab');
    await userEvent.click(screen.getByText('Reset'));
    await waitFor(() => expect(sent()).toEqual(three));
    expect(input()).toHaveValue('');
  });

  it.each<[Partial<TagsFieldProps>, boolean]>([
    [{ disabled: true }, false],
    [{}, true],
  ])('cannot be used and is not sent with %j, %j', (props, disabled) => {
    inForm(props, disabled);
    expect(sent()).toEqual([]);
    expect(input()).toBeDisabled();
    expect(remove('Zorba')).toBeDisabled();
    const { firstElementChild: words } = screen.getAllByRole('listitem')[0]!;
    act(() => void words!.dispatchEvent(new MouseEvent('dblclick', { bubbles: true })));
    expect(within(screen.getByRole('list')).queryByRole('textbox')).toBeNull();
  });

  it('is sent but cannot be changed when it is read-only', () => {
    inForm({ readOnly: true });
    expect(sent()).toEqual(three);
    expect(within(screen.getByRole('list')).queryAllByRole('button')).toEqual([]);
    expect(paste('Nets; Boats')).toBe(false);
    expect(sent()).toEqual(three);
  });
});
