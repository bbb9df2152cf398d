import { act, render, screen, waitFor } from '@testing-library/react';
import { createRef, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button, Popover, TextField, type TextFieldProps } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { takeConsole } from '../support/failOnConsole';

const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' });
const insert = (text: string) => {
  input().focus();
  act(() => void document.execCommand('insertText', false, text));
};
const box = () => input().parentElement!;

describe('TextField', () => {
  itKeepsTheContract(<TextField label="Title" />, {
    control: (container) => container.querySelector('input'),
  });

  it('is four elements', () => {
    const { container } = render(<TextField label="Title" />);
    expect(container.querySelectorAll('*')).toHaveLength(4);
  });

  it('keeps its name free of the marks', () => {
    render(<TextField label="Title" required />);
    expect(screen.getByLabelText('Title')).toBeRequired();
    expect(screen.getByText('Required')).toBeVisible();
  });

  it('describes the input by prefix, suffix, description and the caller’s own words', () => {
    render(
      <>
        <TextField
          label="Title"
          prefix="from"
          suffix="minutes"
          description="As on the sleeve"
          aria-describedby="own"
        />
        <p id="own">Mine</p>
      </>,
    );
    expect(input()).toHaveAccessibleDescription('from minutes As on the sleeve Mine');
  });

  it('puts the focus into the input when its prefix or suffix is pressed, but not from a button there', async () => {
    render(<TextField label="Title" prefix="€" suffix={<button type="button">Convert</button>} />);
    await userEvent.click(screen.getByText('€'));
    expect(input()).toHaveFocus();
    await userEvent.click(screen.getByText('Convert'));
    expect(screen.getByText('Convert')).toHaveFocus();
  });

  it('leaves what opens from a button there alone', async () => {
    const action = (
      <Popover label="About" trigger={<Button>About</Button>}>
        <p>Of the recording</p>
      </Popover>
    );
    render(<TextField label="Title" action={action} />);
    await userEvent.click(screen.getByRole('button', { name: 'About' }));
    await userEvent.click(screen.getByText('Of the recording'));
    expect(input()).not.toHaveFocus();
  });

  it('shows the focus at its box, and not when a button inside has it', async () => {
    render(<TextField label="Title" suffix={<button type="button">Convert</button>} />);
    await userEvent.tab();
    expect(getComputedStyle(box()).outlineWidth).toBe('2px');
    await userEvent.tab();
    expect(getComputedStyle(box()).outlineStyle).toBe('none');
  });

  it('falls back for an unknown size, with one warning', () => {
    render(<TextField label="Title" {...({ size: 'enormous' } as object)} />);
    expect(takeConsole()).toEqual([expect.stringContaining('field size does not know "enormous"')]);
  });

  it.each(['a'.repeat(1_000_000), 'a\u0000b', 'a\ud800b', 'abc\u202edef', '👩‍👩‍👧'.repeat(20_000)])(
    'bears any text (%#)',
    (text) => {
      const onValueChange = vi.fn();
      render(
        <TextField label="Title" clear counter maxLength={40} onValueChange={onValueChange} />,
      );
      insert(text);
      expect(onValueChange).toHaveBeenCalledOnce();
      expect(input().value).toBe(onValueChange.mock.calls[0]![0]);
    },
  );
});

describe('TextField, value', () => {
  it('tells of new text with the event, which keeps its native handler', async () => {
    const onValueChange = vi.fn();
    const onChange = vi.fn();
    render(<TextField label="Title" onValueChange={onValueChange} onChange={onChange} />);
    await userEvent.type(input(), 'A');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(
      'A',
      expect.objectContaining({ type: 'change', target: input() }),
    );
    expect(onChange).toHaveBeenCalledExactlyOnceWith(onValueChange.mock.calls[0]![1]);
  });

  it('is controlled by `value`', async () => {
    function Upper() {
      const [value, setValue] = useState('');
      return (
        <TextField
          label="Title"
          value={value}
          onValueChange={(next) => setValue(next.toUpperCase())}
        />
      );
    }
    render(<Upper />);
    await userEvent.type(input(), 'abc');
    expect(input()).toHaveValue('ABC');
  });

  it('is read-only when it is controlled without a handler, with one warning', async () => {
    const { rerender } = render(<TextField label="Title" value="Zorba" />);
    rerender(<TextField label="Title" value="Zorba’s Dance" />);
    await userEvent.type(input(), 'x');
    expect(input()).toHaveValue('Zorba’s Dance');
    expect(input()).toHaveAttribute('readonly');
    expect(takeConsole()).toEqual([
      expect.stringContaining('TextField value is set without a handler'),
    ]);
  });

  it('takes null from plain JavaScript for no text', () => {
    const value = null as unknown as string;
    render(<TextField label="Title" value={value} onValueChange={() => undefined} />);
    expect(input()).toHaveValue('');
  });

  it('hears of autofill, which presses no key', () => {
    const onValueChange = vi.fn();
    const ref = createRef<HTMLInputElement>();
    render(<TextField label="Title" ref={ref} clear onValueChange={onValueChange} />);
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
    set.call(ref.current, 'Filled');
    ref.current!.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('Filled', expect.anything());
    expect(screen.getByRole('button', { name: 'Clear' })).toBeVisible();
  });

  it('stays usable when a handler throws', async () => {
    const failure = new Error('Refused');
    const onError = vi.fn((event: ErrorEvent) => event.preventDefault());
    window.addEventListener('error', onError);
    render(
      <TextField
        label="Title"
        counter
        maxLength={9}
        onValueChange={() => {
          throw failure;
        }}
      />,
    );
    await userEvent.type(input(), 'ab');
    window.removeEventListener('error', onError);
    expect(onError).toHaveBeenCalledTimes(2);
    expect(takeConsole()).toEqual(Array(2).fill(expect.stringContaining('Refused')));
    expect(input()).toHaveValue('ab');
    expect(screen.getByText('7 characters left')).toBeVisible();
  });
});

describe('TextField, clear', () => {
  const clear = () => screen.queryByRole('button', { name: 'Clear' });

  it('is offered while there is text, empties the field and keeps the focus there', async () => {
    const onValueChange = vi.fn();
    const onBlur = vi.fn();
    render(<TextField label="Title" clear onValueChange={onValueChange} onBlur={onBlur} />);
    expect(clear()).toBeNull();
    await userEvent.type(input(), 'Zorba');
    await userEvent.click(clear()!);
    expect(input()).toHaveValue('');
    expect(input()).toHaveFocus();
    expect(onBlur).not.toHaveBeenCalled();
    expect(onValueChange).toHaveBeenLastCalledWith('', expect.anything());
    expect(clear()).toBeNull();
  });

  it('can be undone', async () => {
    render(<TextField label="Title" clear defaultValue="Zorba" />);
    await userEvent.click(clear()!);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(input()).toHaveValue('Zorba');
  });

  it('empties no other input that stands in its box', async () => {
    const prefix = <input aria-label="Series" defaultValue="A" />;
    render(<TextField label="Title" clear defaultValue="Zorba" prefix={prefix} />);
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(input()).toHaveValue('');
    expect(screen.getByLabelText('Series')).toHaveValue('A');
  });

  it('works where the browser has no commands', async () => {
    const command = document.execCommand;
    Object.assign(document, { execCommand: undefined });
    const onValueChange = vi.fn();
    render(<TextField label="Title" clear defaultValue="Zorba" onValueChange={onValueChange} />);
    await userEvent.click(clear()!);
    Object.assign(document, { execCommand: command });
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('', expect.anything());
    expect(input()).toHaveValue('');
  });

  it('is 24 px large at least, in every size and density', () => {
    for (const density of ['comfortable', 'compact'])
      for (const size of ['small', 'medium', 'large'] as const) {
        const { unmount } = render(
          <div data-ent-density={density}>
            <TextField label="Title" size={size} clear defaultValue="Zorba" />
          </div>,
        );
        const { width, height } = clear()!.getBoundingClientRect();
        expect([width, height]).toEqual([24, 24]);
        unmount();
      }
  });

  it.each<Partial<TextFieldProps>>([{ disabled: true }, { readOnly: true }])(
    'is not offered with %j',
    (props) => {
      render(<TextField label="Title" clear defaultValue="Zorba" {...props} />);
      expect(clear()).toBeNull();
    },
  );

  it('is not offered in a disabled fieldset', () => {
    render(
      <fieldset disabled>
        <TextField label="Title" clear defaultValue="Zorba" />
      </fieldset>,
    );
    expect(input()).toBeDisabled();
    expect(clear()).toBeNull();
  });
});

describe('TextField, counter', () => {
  const form = () => document.querySelector('form')!;

  it('counts as a reader does', () => {
    render(<TextField label="Title" counter maxLength={5} defaultValue="é👩‍👩‍👧" />);
    expect(screen.getByText('3 characters left')).toBeVisible();
    expect(input()).toHaveAccessibleDescription('3 characters left');
    insert('🇬🇷');
    expect(screen.getByText('2 characters left')).toBeVisible();
  });

  it('counts whatever the field is called, and what was typed before', async () => {
    const { rerender } = render(<TextField label="Title" id="a-counter-b" maxLength={5} />);
    insert('abc');
    rerender(<TextField label="Title" id="a-counter-b" maxLength={5} counter />);
    expect(screen.getByText('2 characters left')).toBeVisible();
  });

  it('lets the text be too long, says so, and does not submit it', async () => {
    const submit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    render(
      <form onSubmit={submit}>
        <TextField label="Title" counter maxLength={3} />
        <button type="submit">Send</button>
      </form>,
    );
    await userEvent.type(input(), 'abcde');
    expect(screen.getByText('2 characters too many')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(submit).not.toHaveBeenCalled();
    expect(screen.getByText('Use no more than 3 characters')).toBeVisible();
    await userEvent.keyboard('{Backspace}{Backspace}');
    expect(screen.queryByText('Use no more than 3 characters')).toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(submit).toHaveBeenCalledOnce();
  });

  it('accepts a text that the page has shortened', async () => {
    const props = { label: 'Title', counter: true, maxLength: 3, onValueChange: () => undefined };
    const { rerender } = render(<TextField {...props} value="abcd" />);
    await userEvent.type(input(), 'e');
    expect(input()).toBeInvalid();
    rerender(<TextField {...props} value="abc" />);
    expect(input()).toBeValid();
  });

  it('counts anew after a reset', async () => {
    render(
      <form>
        <TextField label="Title" counter maxLength={3} defaultValue="a" />
      </form>,
    );
    await userEvent.type(input(), 'bcd');
    form().reset();
    expect(await screen.findByText('2 characters left')).toBeVisible();
    await waitFor(() => expect(input()).toBeValid());
  });

  it('leaves the page’s own complaint alone', async () => {
    render(<TextField label="Title" counter maxLength={3} />);
    input().setCustomValidity('Mine');
    await userEvent.type(input(), 'abcd');
    await userEvent.keyboard('{Backspace}');
    expect(input().validationMessage).toBe('Mine');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined])(
    'shows nothing for a maxLength of %s, with one warning',
    (maxLength) => {
      render(<TextField label="Title" counter maxLength={maxLength} />);
      expect(document.body.textContent).not.toMatch(/character|NaN/);
      takeConsole();
    },
  );

  it('is never cut inside a surrogate pair by the browser either', () => {
    render(<TextField label="Title" maxLength={1} />);
    insert('😀');
    expect(input().value.isWellFormed()).toBe(true);
  });
});

describe('TextField in a form', () => {
  it('takes part in FormData, the `form` attribute and a reset', async () => {
    render(
      <>
        <form id="work" />
        <TextField label="Title" name="title" form="work" defaultValue="Zorba" />
      </>,
    );
    const form = document.querySelector('form')!;
    await userEvent.fill(input(), 'Dance');
    expect(new FormData(form).get('title')).toBe('Dance');
    form.reset();
    expect(input()).toHaveValue('Zorba');
  });

  it('submits on Enter, unless a word is being composed', async () => {
    const submit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    render(
      <form onSubmit={submit}>
        <TextField label="Title" />
      </form>,
    );
    input().focus();
    input().dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'Enter',
        keyCode: 229,
        isComposing: true,
        bubbles: true,
      }),
    );
    expect(submit).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(submit).toHaveBeenCalledOnce();
  });
});
