import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Combobox, Dialog, type ComboboxOption, type ComboboxProps } from '../../src';
import { loadList } from '../../src/molecules/Combobox/lazyList';

const works: ComboboxOption[] = Array.from({ length: 25 }, (_, index) => ({
  value: `${index + 1}`,
  label: `Work ${index + 1}`,
  disabled: index === 0 || index === 24,
  disabledReason: index === 3 ? 'In dispute' : undefined,
}));

const input = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Work' });
const isOpen = () => input().getAttribute('aria-expanded') === 'true';
const active = () => {
  const id = input().getAttribute('aria-activedescendant');
  const option = id === null ? null : document.getElementById(id);
  return option && option.innerText.split('\n')[0];
};
const press = (keys: string) => userEvent.keyboard(keys);

const mount = (props: Partial<ComboboxProps> = {}) => {
  const onValueChange = vi.fn();
  render(<Combobox label="Work" options={works} onValueChange={onValueChange} {...props} />);
  input().focus();
  return onValueChange;
};

describe.each(['ltr', 'rtl'])('Combobox, keys (%s)', (dir) => {
  const start = (props?: Partial<ComboboxProps>) => {
    document.documentElement.dir = dir;
    return mount(props);
  };

  it.each<[string, string | null, Partial<ComboboxProps>?]>([
    ['{ArrowDown}', 'Work 2'],
    ['{ArrowUp}', 'Work 24'],
    ['{ArrowDown}', 'Work 7', { defaultValue: '7' }],
    ['{ArrowUp}', 'Work 7', { defaultValue: '7' }],
    ['{Alt>}{ArrowDown}{/Alt}', null],
    ['{Alt>}{ArrowDown}{/Alt}', 'Work 7', { defaultValue: '7' }],
    ['{ArrowDown}{ArrowDown}', 'Work 3'],
    // With a reason it is reached.
    ['{ArrowDown}{ArrowDown}{ArrowDown}', 'Work 4'],
    ['{ArrowDown}{ArrowUp}', 'Work 24'],
    ['{ArrowUp}{ArrowDown}', 'Work 2'],
    ['{ArrowDown}{PageDown}', 'Work 12'],
    ['{ArrowDown}{PageDown}{PageDown}', 'Work 22'],
    ['{ArrowDown}{PageDown}{PageDown}{PageDown}', 'Work 24'],
    ['{ArrowUp}{PageUp}', 'Work 14'],
    ['{ArrowDown}{PageDown}{PageUp}{PageUp}', 'Work 2'],
    ['{ArrowDown}{End}', 'Work 24'],
    ['{ArrowDown}{End}{Home}', 'Work 2'],
    // Left and right are the text’s.
    ['{ArrowDown}{ArrowLeft}{ArrowRight}', 'Work 2'],
    ['1', 'Work 10'],
  ])('%s leads to %s', async (keys, expected, props) => {
    start(props);
    await press(keys);
    expect(isOpen()).toBe(true);
    expect(active()).toBe(expected);
    if (expected) {
      const option = document.getElementById(input().getAttribute('aria-activedescendant')!)!;
      const list = screen.getByRole('listbox').getBoundingClientRect();
      await waitFor(() => {
        const { top, bottom } = option.getBoundingClientRect();
        expect(top).toBeGreaterThanOrEqual(list.top);
        expect(bottom).toBeLessThanOrEqual(list.bottom);
      });
    }
    document.documentElement.dir = '';
  });
});

beforeAll(loadList);

describe('Combobox, Enter', () => {
  it('chooses and does not submit; pressed again, it submits', async () => {
    const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Combobox label="Work" options={works} />
      </form>,
    );
    input().focus();
    await press('{ArrowDown}{Enter}');
    expect(input()).toHaveValue('Work 2');
    expect(onSubmit).not.toHaveBeenCalled();
    await press('{Enter}');
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('chooses once and does not submit when Enter is held', async () => {
    const submit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    const onValueChange = vi.fn();
    render(
      <form onSubmit={submit}>
        <Combobox label="Work" options={works} onValueChange={onValueChange} />
      </form>,
    );
    input().focus();
    await press('{ArrowDown}{Enter>4/}');
    expect(onValueChange).toHaveBeenCalledOnce();
    expect(submit).not.toHaveBeenCalled();
  });

  it('does not submit from an open list, even where nothing is highlighted', async () => {
    const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Combobox label="Work" options={works} />
      </form>,
    );
    await userEvent.click(input());
    await press('{Enter}');
    expect(isOpen()).toBe(false);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('does not choose what is disabled', async () => {
    const onValueChange = mount();
    await press('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    expect(active()).toBe('Work 4');
    expect(screen.getByText('In dispute')).toBeVisible();
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it.each([{ isComposing: true }, { keyCode: 229 }])('does nothing during %j', (composition) => {
    const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault());
    const onValueChange = vi.fn();
    render(
      <form onSubmit={onSubmit}>
        <Combobox label="Work" options={works} onValueChange={onValueChange} />
      </form>,
    );
    fireEvent.keyDown(input(), { key: 'ArrowDown' });
    for (const key of ['Enter', 'Escape', 'ArrowDown', 'Backspace']) {
      fireEvent.keyDown(input(), { key, ...composition });
    }
    expect(active()).toBe('Work 2');
    expect(onValueChange).not.toHaveBeenCalled();
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

describe('Combobox, Escape', () => {
  it('closes the list, then takes the text back, and only then closes the dialog', async () => {
    const onOpenChange = vi.fn();
    render(
      <Dialog title="Claim" defaultOpen onOpenChange={onOpenChange}>
        <Combobox label="Work" options={works} />
      </Dialog>,
    );
    await userEvent.type(input(), 'xy');
    await press('{Escape}');
    expect(isOpen()).toBe(false);
    expect(input()).toHaveValue('xy');
    await press('{Escape}');
    expect(input()).toHaveValue('');
    expect(onOpenChange).not.toHaveBeenCalled();
    await press('{Escape}');
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('Combobox, other keys', () => {
  it('leaves alone what the page has taken, and keys with modifiers', async () => {
    mount({ onKeyDown: (event) => event.key === 'ArrowDown' && event.preventDefault() });
    await press('{ArrowDown}{Shift>}{ArrowUp}{/Shift}{Control>}{End}{/Control}');
    expect(isOpen()).toBe(false);
  });

  it('goes on with Tab, not into the list, which scrolls', async () => {
    mount();
    render(<button>Next</button>);
    await press('{ArrowDown}');
    expect(screen.getByRole('listbox')).toHaveAttribute('tabindex', '-1');
    await press('{Tab}');
    expect(screen.getByText('Next')).toHaveFocus();
  });

  it('closes with Alt and ArrowUp', async () => {
    mount();
    await press('{ArrowDown}{Alt>}{ArrowUp}{/Alt}');
    expect(isOpen()).toBe(false);
  });

  it.each<Partial<ComboboxProps>>([{ readOnly: true }, { disabled: true }])(
    'opens by nothing with %j',
    async (props) => {
      mount({ ...props, defaultValue: '2' });
      fireEvent.keyDown(input(), { key: 'ArrowDown' });
      fireEvent.click(input());
      fireEvent.keyDown(input(), { key: 'Escape' });
      expect(isOpen()).toBe(false);
      expect(input()).toHaveValue('Work 2');
    },
  );

  it('does not go round for ever where all is disabled', async () => {
    mount({
      options: works.map((work) => ({ ...work, disabled: true, disabledReason: undefined })),
    });
    await press('{ArrowDown}{ArrowDown}{ArrowUp}{End}{Home}{PageDown}{PageUp}{Enter}');
    expect(active()).toBeNull();
  });
});

describe('Combobox, pointer', () => {
  const option = (name: string) => page.getByRole('option', { name, exact: true });

  it('chooses what is pressed and released on', async () => {
    const onValueChange = mount();
    await userEvent.click(input());
    await option('Work 3').click();
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('3', expect.anything());
  });

  it('stays closed when the page takes the click', () => {
    mount({ onClick: (event) => event.preventDefault() });
    fireEvent.click(input());
    expect(isOpen()).toBe(false);
  });

  it('chooses nothing when the pointer goes down on one and up on another', async () => {
    const onValueChange = mount();
    await userEvent.click(input());
    await userEvent.dragAndDrop(option('Work 2'), option('Work 3'));
    expect(onValueChange).not.toHaveBeenCalled();
    expect(input()).toHaveFocus();
    expect(isOpen()).toBe(true);
  });

  it('highlights what the pointer is over, and Enter takes that', async () => {
    const onValueChange = mount();
    await press('{ArrowDown}');
    await userEvent.hover(option('Work 3'));
    expect(active()).toBe('Work 3');
    await press('{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('3', expect.anything());
  });

  it('highlights nothing else while the list scrolls, under a mouse that rests or a finger', async () => {
    mount();
    await press('{ArrowDown}');
    const move = (name: string, pointerType: string, clientX: number) =>
      fireEvent.pointerMove(option(name).element(), { clientX, pointerType });
    move('Work 3', 'mouse', 9);
    expect(active()).toBe('Work 3');
    move('Work 5', 'mouse', 9);
    move('Work 6', 'touch', 20);
    expect(active()).toBe('Work 3');
  });

  it('opens and closes by its button, with the focus in the text', async () => {
    mount();
    const toggle = screen.getByRole('button', { name: 'Show suggestions' });
    input().blur();
    await userEvent.click(toggle);
    expect(isOpen()).toBe(true);
    expect(input()).toHaveFocus();
    await userEvent.click(toggle);
    expect(isOpen()).toBe(false);
  });

  it('listens to the page only while it is open', async () => {
    const presses = (calls: unknown[][]) => calls.filter(([type]) => type === 'pointerdown').length;
    const added = vi.spyOn(document, 'addEventListener');
    const removed = vi.spyOn(document, 'removeEventListener');
    mount();
    await press('{ArrowDown}');
    expect(presses(added.mock.calls)).toBeGreaterThan(0);
    await press('{Escape}');
    expect(presses(removed.mock.calls)).toBe(presses(added.mock.calls));
  });

  it('closes on a press elsewhere, also on what takes no focus', async () => {
    render(<p>Elsewhere</p>);
    mount();
    await userEvent.click(input());
    // A finger takes the focus from nowhere.
    fireEvent.pointerDown(screen.getByText('Elsewhere'));
    expect(isOpen()).toBe(false);
    await userEvent.click(input());
    fireEvent.pointerDown(screen.getByRole('listbox'));
    expect(isOpen()).toBe(true);
  });
});
