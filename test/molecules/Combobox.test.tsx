import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Combobox, LocaleProvider, type ComboboxOption, type ComboboxProps } from '../../src';
import { loadList } from '../../src/molecules/Combobox/lazyList';
import { addStyles } from '../support/addStyles';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { takeConsole } from '../support/failOnConsole';

const writers: ComboboxOption[] = [
  { value: '1', label: 'Hadjidakis, Manos' },
  { value: '2', label: 'Theodorakis, Mikis', keywords: ['Zorba'] },
  { value: '3', label: 'Papathanassiou, Vangelis', disabled: true },
  { value: '4', label: 'Lagerlöf, Åsa', description: 'IPI 00061122063' },
  { value: '5', label: 'Galani, Dimitra', disabledReason: 'Left in 2019' },
  { value: '6', label: 'Βέμπο, Σοφία', group: 'Estates' },
];

const input = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Writer' });
const options = () => screen.queryAllByRole('option');
const option = (name: string) => screen.getByRole('option', { name: new RegExp(`^${name}`) });
const names = () => options().map((one) => one.innerText.split('\n')[0]);
const form = () => document.querySelector('form')!;

const mount = (props: Partial<ComboboxProps> = {}) => {
  const onValueChange = vi.fn();
  const view = render(
    <Combobox label="Writer" options={writers} onValueChange={onValueChange} {...props} />,
  );
  return { onValueChange, ...view };
};

beforeAll(loadList);

describe('Combobox', () => {
  itKeepsTheContract(<Combobox label="Writer" options={writers} />, {
    control: (container) => container.querySelector('input'),
  });

  it('is five elements while it is closed', () => {
    const { container } = mount();
    expect(container.querySelectorAll('*:not(svg *)')).toHaveLength(5);
    expect(input()).toHaveAttribute('aria-expanded', 'false');
    expect(input()).not.toHaveAttribute('aria-controls');
  });

  it('shows its list at the whole box, in the top layer, and takes it away again', async () => {
    mount({ style: { inlineSize: 400 } });
    await userEvent.click(input());
    const list = screen.getByRole('listbox', { name: 'Suggestions' });
    expect(input().getAttribute('aria-controls')).toBe(list.id);
    const popup = list.parentElement!;
    expect(popup.matches(':popover-open')).toBe(true);
    const box = input().parentElement!.getBoundingClientRect();
    expect(popup.getBoundingClientRect().left).toBeCloseTo(box.left, 0);
    expect(popup.getBoundingClientRect().width).toBeCloseTo(box.width, 0);
    expect(popup.getBoundingClientRect().top).toBeGreaterThan(box.bottom);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
  });

  it.each([
    ['zorba', ['Theodorakis, Mikis']],
    ['LAGERLOF', ['Lagerlöf, Åsa']],
    ['mikis theod', ['Theodorakis, Mikis']],
    ['00061122', ['Lagerlöf, Åsa']],
    ['σοφια', ['Βέμπο, Σοφία']],
    ['xyz', []],
  ])('finds for “%s” %j', async (query, found) => {
    mount();
    await userEvent.type(input(), query);
    expect(names()).toEqual(found);
  });

  it('takes “å” for “a”, but not in Swedish', async () => {
    const swedish = (
      <LocaleProvider locale="sv">
        <Combobox label="Writer" options={writers} />
      </LocaleProvider>
    );
    const { rerender } = render(<Combobox label="Writer" options={writers} />);
    await userEvent.type(input(), 'asa');
    expect(names()).toEqual(['Lagerlöf, Åsa']);
    rerender(swedish);
    await userEvent.fill(input(), 'asa');
    expect(names()).toEqual([]);
    takeConsole();
  });

  it('groups what belongs together, in role and in sight', async () => {
    mount();
    await userEvent.click(input());
    const group = screen.getByRole('group', { name: 'Estates' });
    expect(group).toHaveTextContent('EstatesΒέμπο, Σοφία');
    expect(group.contains(option('Βέμπο, Σοφία'))).toBe(true);
    expect(group.contains(option('Hadjidakis, Manos'))).toBe(false);
  });

  it('tells place and number of each option', async () => {
    mount();
    await userEvent.click(input());
    expect(options().map((one) => one.getAttribute('aria-posinset'))).toEqual([...'123456']);
    expect(options().every((one) => one.getAttribute('aria-setsize') === '6')).toBe(true);
  });

  it('says how many there are, once people pause', async () => {
    mount();
    await userEvent.click(input());
    await userEvent.keyboard('man');
    const status = document.querySelector<HTMLElement>('[popover] [aria-live]')!;
    expect(status).toHaveTextContent('');
    await expect.element(status).toHaveTextContent('1 result');
    await userEvent.keyboard('xyz');
    expect(screen.getByText('No results', { selector: ':not([aria-live])' })).toBeVisible();
    await expect.element(status).toHaveTextContent('No results');
  });
});

describe('Combobox, its list, while it leaves', () => {
  it('stays as it was, and says nothing any more', () => {
    addStyles('* { transition-duration: 5s !important }');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    mount();
    input().focus();
    fireEvent.input(input(), { target: { value: 'Manos' }, inputType: 'insertText' });
    fireEvent.keyDown(input(), { key: 'Enter' });
    act(() => vi.advanceTimersByTime(600));
    expect(input()).toHaveValue('Hadjidakis, Manos');
    expect(names()).toEqual(['Hadjidakis, Manos']);
    expect(document.querySelector('[popover] [aria-live]')).toHaveTextContent('');
  });
});

describe('Combobox, value', () => {
  it('tells of the value with the event', async () => {
    const { onValueChange } = mount();
    await userEvent.click(input());
    await userEvent.click(option('Lagerlöf, Åsa'));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(
      '4',
      expect.objectContaining({ type: 'click' }),
    );
    expect(input()).toHaveValue('Lagerlöf, Åsa');
    expect(input()).toHaveFocus();
    expect(input()).toHaveAttribute('aria-expanded', 'false');
  });

  it('is controlled by `value`, and empty with null', async () => {
    const { rerender } = render(
      <Combobox label="Writer" options={writers} value="2" onValueChange={() => undefined} />,
    );
    expect(input()).toHaveValue('Theodorakis, Mikis');
    await userEvent.click(input());
    await userEvent.click(option('Lagerlöf, Åsa'));
    expect(input()).toHaveValue('Theodorakis, Mikis');
    rerender(<Combobox label="Writer" options={writers} value={null} onValueChange={vi.fn()} />);
    expect(input()).toHaveValue('');
  });

  it.each(['disabled', 'readOnly'])('closes for good when it becomes %s', async (prop) => {
    const { rerender } = mount();
    await userEvent.click(input());
    const again = (on: boolean) =>
      rerender(<Combobox label="Writer" options={writers} {...{ [prop]: on }} />);
    again(true);
    await waitFor(() => expect(options()).toEqual([]));
    again(false);
    expect(options()).toEqual([]);
  });

  it('lets nothing be chosen once its fieldset is disabled while it is open', async () => {
    const onValueChange = vi.fn();
    render(
      <fieldset>
        <Combobox label="Writer" options={writers} onValueChange={onValueChange} />
      </fieldset>,
    );
    await userEvent.click(input());
    document.querySelector('fieldset')!.disabled = true;
    fireEvent.click(option('Hadjidakis'));
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('is read-only when it is controlled without a handler, with one warning', async () => {
    const { unmount } = render(
      <Combobox label="Writer" options={writers} value="2" disabled clear />,
    );
    expect(takeConsole()).toEqual([]);
    unmount();
    render(<Combobox label="Writer" options={writers} value="2" clear />);
    await userEvent.click(input());
    fireEvent.keyDown(input(), { key: 'Escape' });
    expect(options()).toEqual([]);
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(input()).toHaveValue('Theodorakis, Mikis');
    expect(input()).toHaveAttribute('readonly');
    expect(takeConsole()).toEqual([expect.stringContaining('Combobox value is set without a')]);
  });

  it('shows a value that is not among the options as it is, and changes nothing', () => {
    const { onValueChange } = mount({ defaultValue: '00099999999', name: 'w' });
    expect(input()).toHaveValue('00099999999');
    expect(document.querySelector('[name=w]')).toHaveValue('00099999999');
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('goes back to what is chosen when people leave in the middle', async () => {
    const { onValueChange } = mount({ defaultValue: '2' });
    await userEvent.fill(input(), 'Hadji');
    await userEvent.tab();
    expect(input()).toHaveValue('Theodorakis, Mikis');
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('keeps what is typed while people are at another window', async () => {
    mount({ defaultValue: '2' });
    await userEvent.fill(input(), 'Hadji');
    fireEvent.blur(input());
    expect(input()).toHaveFocus();
    expect(input()).toHaveValue('Hadji');
  });

  it('takes a label that was typed whole', async () => {
    const { onValueChange } = mount();
    await userEvent.type(input(), 'lagerlof, asa');
    await userEvent.tab();
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('4', expect.anything());
    expect(input()).toHaveValue('Lagerlöf, Åsa');
  });

  it('is emptied with its text, by Escape, or by its button', async () => {
    const { onValueChange } = mount({ clear: true });
    const chosen = async () => {
      await userEvent.fill(input(), 'Manos');
      await userEvent.keyboard('{Enter}');
      expect(onValueChange).toHaveBeenLastCalledWith('1', expect.anything());
    };
    await chosen();
    await userEvent.fill(input(), '');
    expect(onValueChange).toHaveBeenLastCalledWith(null, expect.anything());
    await chosen();
    await userEvent.keyboard('{Escape}');
    expect(onValueChange).toHaveBeenLastCalledWith(null, expect.anything());
    await chosen();
    input().blur();
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(onValueChange).toHaveBeenLastCalledWith(null, expect.anything());
    expect(input()).toHaveFocus();
    expect(input()).toHaveValue('');
  });

  it('hears of autofill, which presses no key', () => {
    const { onValueChange } = mount();
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
    act(() => {
      set.call(input(), 'Lagerlöf, Åsa');
      input().dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('4', expect.anything());
    expect(input()).toHaveAttribute('aria-expanded', 'false');
  });

  it('stays usable when a handler throws', async () => {
    const onError = vi.fn((event: ErrorEvent) => event.preventDefault());
    window.addEventListener('error', onError);
    mount({
      onValueChange: () => {
        throw new Error('Refused');
      },
    });
    await userEvent.type(input(), 'Manos{Enter}');
    window.removeEventListener('error', onError);
    expect(onError).toHaveBeenCalledOnce();
    expect(takeConsole()).toEqual([expect.stringContaining('Refused')]);
    expect(input()).toHaveValue('Hadjidakis, Manos');
    expect(input()).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('Combobox, form', () => {
  it('submits its value, and goes back on a reset', async () => {
    const { onValueChange } = mount();
    render(
      <form>
        <Combobox label="Publisher" name="p" options={writers} defaultValue="2" />
      </form>,
    );
    const field = screen.getByRole('combobox', { name: 'Publisher' });
    expect(new FormData(form()).getAll('p')).toEqual(['2']);
    await userEvent.fill(field, 'Manos');
    await userEvent.keyboard('{Enter}');
    expect(new FormData(form()).getAll('p')).toEqual(['1']);
    form().reset();
    await waitFor(() => expect(field).toHaveValue('Theodorakis, Mikis'));
    expect(new FormData(form()).getAll('p')).toEqual(['2']);
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('submits nothing when it is disabled, by itself or by its fieldset, and belongs to `form`', () => {
    render(
      <>
        <form id="f">
          <Combobox label="A" name="a" options={writers} defaultValue="2" disabled />
          <fieldset disabled>
            <Combobox label="B" name="b" options={writers} defaultValue="2" />
          </fieldset>
        </form>
        <Combobox label="C" name="c" form="f" options={writers} />
      </>,
    );
    expect([...new FormData(form())]).toEqual([['c', '']]);
  });

  it('must be filled in where it is required, and says so', async () => {
    const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Combobox label="Writer" name="w" options={writers} required />
        <button>Save</button>
      </form>,
    );
    await userEvent.click(screen.getByText('Save'));
    expect(screen.getByText('Choose an option')).toBeVisible();
    expect(input()).toHaveFocus();
    await userEvent.keyboard('Manos{Enter}');
    expect(screen.queryByText('Choose an option')).toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('takes an empty value for none where one is required', () => {
    mount({ required: true, value: '', clear: true });
    expect(input().validity.valueMissing).toBe(true);
    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull();
  });

  it('does not let text go that is none of the options', async () => {
    const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Combobox label="Writer" name="w" options={writers} />
        <button>Save</button>
      </form>,
    );
    await userEvent.type(input(), 'xyz{Enter}{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
    expect(screen.getByText('Choose from the list, or clear the text')).toBeVisible();
    await userEvent.keyboard('{Escape}{Enter}');
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('keeps the words of setCustomValidity', async () => {
    mount();
    input().setCustomValidity('Ask the office');
    await userEvent.type(input(), 'Manos{Enter}');
    expect(input().validationMessage).toBe('Ask the office');
  });
});

describe('Combobox, bad input', () => {
  it('shows twins all, chooses one, and warns once', async () => {
    const twins = [
      { value: 'x', label: 'One' },
      { value: 'x', label: 'Two' },
      { value: 'x', label: 'Three' },
    ];
    mount({ options: twins, defaultValue: 'x' });
    await userEvent.click(input());
    expect(names()).toEqual(['One', 'Two', 'Three']);
    expect(screen.getAllByRole('option', { selected: true })).toHaveLength(1);
    expect(takeConsole()).toEqual([expect.stringContaining('several options with the value "x"')]);
  });

  it('passes over what is no option', async () => {
    const bad = [undefined, null, false, '', ...writers.slice(0, 1)] as ComboboxOption[];
    mount({ options: bad });
    await userEvent.click(input());
    expect(names()).toEqual(['Hadjidakis, Manos']);
  });

  it('takes null from plain JavaScript for no options', async () => {
    const none = null as never;
    mount({ options: none, pinned: none, recent: none, defaultValue: '7' });
    expect(input()).toHaveValue('7');
    await userEvent.fill(input(), 'Zorba');
    expect(await screen.findByText('No results')).toBeVisible();
    await userEvent.tab();
    expect(input()).toHaveValue('7');
  });

  it('takes a number from plain JavaScript for its digits', () => {
    mount({ options: [{ value: '7', label: 'Zorba' }], defaultValue: 7 as never });
    expect(input()).toHaveValue('Zorba');
  });

  it.each(['', 'a\u0000b', 'a\ud800b', 'a b\n"c"', '👩‍👩‍👧', 'x'.repeat(5000)])(
    'bears any value and label (%#)',
    async (text) => {
      const { onValueChange } = mount({ options: [{ value: text, label: text || 'Empty' }] });
      await userEvent.click(input());
      await userEvent.keyboard('{ArrowDown}');
      const id = input().getAttribute('aria-activedescendant');
      expect(document.getElementById(id!)).toBe(options()[0]);
      const { right, height } = options()[0]!.getBoundingClientRect();
      expect(right).toBeLessThan(innerWidth);
      expect(height).toBeLessThan(100);
      await userEvent.keyboard('{Enter}');
      expect(onValueChange).toHaveBeenCalledExactlyOnceWith(text, expect.anything());
    },
  );

  it('keeps the highlighted option when the options change, or goes to its nearest neighbour', async () => {
    function Changing() {
      const [shown, setShown] = useState(writers);
      return (
        <>
          <Combobox label="Writer" options={shown} />
          <button type="button" onClick={() => setShown(writers.toReversed())}>
            Turn
          </button>
          <button
            type="button"
            onClick={() => setShown(writers.filter(({ value }) => value !== '4'))}
          >
            Less
          </button>
          <button type="button" onClick={() => setShown([])}>
            None
          </button>
        </>
      );
    }
    render(<Changing />);
    const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
    const active = () => document.getElementById(input().getAttribute('aria-activedescendant')!);
    await userEvent.click(input());
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(active()).toHaveAccessibleName(/^Lagerlöf, Åsa/);
    press('Turn');
    expect(active()).toHaveAccessibleName(/^Lagerlöf, Åsa/);
    press('Less');
    expect(active()).toHaveAccessibleName(/^Theodorakis, Mikis/);
    press('None');
    expect(input()).not.toHaveAttribute('aria-activedescendant');
    await userEvent.keyboard('{ArrowDown}{End}{Enter}');
    expect(input()).toHaveValue('');
  });
});
