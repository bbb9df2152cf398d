import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Combobox, type ComboboxOption, type ComboboxProps } from '../../src';
import { loadList } from '../../src/molecules/Combobox/lazyList';
import { expectNoViolations } from '../support/axe';

const territories: ComboboxOption[] = [
  { value: 'GR', label: 'Greece' },
  { value: 'CY', label: 'Cyprus' },
  { value: 'DE', label: 'Germany' },
  { value: 'FR', label: 'France', disabled: true },
  { value: 'CI', label: 'Côte d’Ivoire' },
];

const input = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Territories' });
const tags = () =>
  screen
    .queryAllByRole('button', { name: /^Remove/ })
    .map(({ parentElement }) => parentElement!.textContent);
const option = (name: string) => screen.getByRole('option', { name });
const form = () => document.querySelector('form')!;

const mount = (props: Partial<ComboboxProps<true>> = {}) => {
  const onValueChange = vi.fn();
  const view = render(
    <form>
      <Combobox
        label="Territories"
        name="t"
        multiple
        options={territories}
        onValueChange={onValueChange}
        {...props}
      />
    </form>,
  );
  return { onValueChange, ...view };
};

const paste = (text: string) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text', text);
  act(() => {
    input().dispatchEvent(
      new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
    );
  });
};

beforeAll(loadList);

describe('Combobox, multiple', () => {
  it('chooses several, stays open, and keeps what was typed', async () => {
    const { onValueChange } = mount();
    await userEvent.type(input(), 'r');
    await userEvent.keyboard('{Enter}{ArrowDown}{Enter}');
    expect(onValueChange.mock.calls.map(([value]) => value)).toEqual([['GR'], ['GR', 'CY']]);
    expect(input()).toHaveValue('r');
    expect(option('Greece')).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('listbox')).toHaveAttribute('aria-multiselectable', 'true');
    expect(tags()).toEqual(['Greece', 'Cyprus']);
    expect(new FormData(form()).getAll('t')).toEqual(['GR', 'CY']);
    await userEvent.keyboard('{Enter}');
    expect(tags()).toEqual(['Greece']);
    await userEvent.tab();
    expect(input()).toHaveValue('');
  });

  it('is content with axe, open and closed', async () => {
    const { container } = mount({ defaultValue: ['GR', 'CY'], selectAll: true });
    await expectNoViolations(container);
    await userEvent.click(input());
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    await expectNoViolations(container);
  });

  it('shows and submits a value once that a page gives twice', () => {
    mount({ value: ['GR', 'GR', 'CY'] });
    expect(tags()).toEqual(['Greece', 'Cyprus']);
    expect(new FormData(form()).getAll('t')).toEqual(['GR', 'CY']);
  });

  it('takes the last tag away with Backspace, not with one held down, nor in text', async () => {
    const { onValueChange } = mount({ defaultValue: ['GR', 'CY'] });
    await userEvent.type(input(), 'x{Backspace}');
    fireEvent.keyDown(input(), { key: 'Backspace', repeat: true });
    expect(onValueChange).not.toHaveBeenCalled();
    await userEvent.keyboard('{Backspace}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(['GR'], expect.anything());
  });

  it('takes a tag away by its button, and keeps the focus near', async () => {
    mount({ defaultValue: ['GR', 'CY'] });
    await userEvent.click(screen.getByRole('button', { name: 'Remove Cyprus' }));
    expect(tags()).toEqual(['Greece']);
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  });

  it('clears text with Escape, never the tags', async () => {
    mount({ defaultValue: ['GR'] });
    await userEvent.type(input(), 'x{Escape}{Escape}{Escape}');
    expect(tags()).toEqual(['Greece']);
    expect(input()).toHaveValue('');
  });

  it('shows so many tags, and the others on demand or while it is open', async () => {
    mount({ defaultValue: ['GR', 'CY', 'DE'], visibleTags: 1 });
    expect(tags()).toEqual(['Greece']);
    const others = screen.getByRole('button', { name: 'Show 2 more' });
    expect(others).toHaveTextContent('+2');
    await userEvent.click(input());
    expect(tags()).toHaveLength(3);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Show 2 more' }));
    expect(tags()).toHaveLength(3);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('lets no more be chosen than `max`, and says so', async () => {
    const { onValueChange } = mount({ max: 2, defaultValue: ['GR', 'CY'] });
    await userEvent.click(input());
    expect(
      screen.getByText('No more than 2 can be chosen', { selector: ':not([aria-live])' }),
    ).toBeDefined();
    expect(option('Germany')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    expect(onValueChange).not.toHaveBeenCalled();
    await userEvent.keyboard('{Home}{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(['CY'], expect.anything());
    expect(option('Germany')).not.toHaveAttribute('aria-disabled');
  });

  it('needs one where it is required, and no text then', async () => {
    mount({ required: true });
    expect(form().matches(':invalid')).toBe(true);
    await userEvent.type(input(), 'Cy{Enter}{Escape}{Escape}');
    expect(input()).toHaveValue('');
    expect(form().matches(':valid')).toBe(true);
    expect(input()).toBeRequired();
  });

  it('goes back on a reset', async () => {
    const { onValueChange } = mount({ defaultValue: ['GR'] });
    await userEvent.type(input(), 'Cy{Enter}');
    expect(tags()).toHaveLength(2);
    form().reset();
    await waitFor(() => expect(tags()).toEqual(['Greece']));
    expect(input()).toHaveValue('');
    // As with native controls, nobody is told.
    expect(onValueChange).toHaveBeenCalledOnce();
  });

  it('submits nothing and can be changed by nothing when it is disabled or read-only', async () => {
    const { rerender } = mount({ defaultValue: ['GR'], disabled: true });
    expect(new FormData(form()).getAll('t')).toEqual([]);
    expect(tags()).toEqual([]);
    rerender(
      <form>
        <Combobox
          label="Territories"
          name="t"
          multiple
          options={territories}
          value={['GR']}
          readOnly
        />
      </form>,
    );
    fireEvent.keyDown(input(), { key: 'Backspace' });
    paste('Greece, Cyprus');
    expect(new FormData(form()).getAll('t')).toEqual(['GR']);
  });
});

describe('Combobox, all of it', () => {
  it('chooses everything that was found and can be chosen; then takes it back', async () => {
    const { onValueChange } = mount({ selectAll: true, defaultValue: ['DE'] });
    await userEvent.type(input(), 'r');
    const all = () => option('Select all 5 results');
    expect(all()).toHaveAttribute('aria-selected', 'false');
    await userEvent.click(all());
    expect(onValueChange).toHaveBeenLastCalledWith(['DE', 'GR', 'CY', 'CI'], expect.anything());
    expect(all()).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Home}{Enter}');
    expect(onValueChange).toHaveBeenLastCalledWith([], expect.anything());
    await userEvent.fill(input(), 'Germ');
    expect(screen.getAllByRole('option')).toEqual([option('Germany')]);
  });

  it('shows no more of a thousand tags than fit beside the list', async () => {
    const options = Array.from({ length: 1000 }, (_, at) => ({
      value: `${at}`,
      label: `Work ${at}`,
    }));
    mount({ options, selectAll: true });
    await userEvent.click(input());
    await userEvent.click(option('Select all 1,000 results'));
    expect(tags()).toHaveLength(50);
    expect(new FormData(form()).getAll('t')).toHaveLength(1000);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(tags()).toHaveLength(10));
  });

  it('is not what Enter takes after typing', async () => {
    const { onValueChange } = mount({ selectAll: true });
    await userEvent.type(input(), 'r{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(['GR'], expect.anything());
  });
});

describe('Combobox, paste', () => {
  it('splits a list, takes what it knows once, and leaves the rest as text', async () => {
    const { onValueChange } = mount({ defaultValue: ['GR'] });
    await userEvent.click(input());
    paste('cote d’ivoire\nDE\r\nAtlantis\nGreece\nGermany\nFrance');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(['GR', 'CI', 'DE'], expect.anything());
    expect(input()).toHaveValue('Atlantis, France');
  });

  it('keeps to `max`, and leaves as text what there is no room for', async () => {
    const { onValueChange } = mount({ defaultValue: ['GR'], max: 2 });
    act(() => input().focus());
    paste('Greece; Cyprus; Germany');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(['GR', 'CY'], expect.anything());
    expect(input()).toHaveValue('Germany');
    expect(option('Germany')).toHaveAttribute('aria-disabled', 'true');
    expect(
      screen.getByText('No more than 2 can be chosen', { selector: ':not([aria-live])' }),
    ).toBeVisible();
  });

  it('leaves a single word to the browser', () => {
    const { onValueChange } = mount();
    paste('Greece');
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('leaves to the page what that takes', () => {
    const { onValueChange } = mount({ onPaste: (event) => event.preventDefault() });
    paste('Greece; Cyprus');
    expect(onValueChange).not.toHaveBeenCalled();
  });
});

describe('Combobox, create', () => {
  it('offers what is typed and is no option, and chooses what it becomes', async () => {
    const onCreate = vi.fn((label: string) => ({ value: `new-${label}`, label }));
    const { onValueChange } = mount({ onCreate });
    await userEvent.type(input(), 'Greece');
    expect(screen.queryByRole('option', { name: /Create/ })).toBeNull();
    await userEvent.fill(input(), ' Atlantis ');
    await userEvent.keyboard('{Enter}');
    expect(onCreate).toHaveBeenCalledExactlyOnceWith('Atlantis');
    await waitFor(() => expect(tags()).toEqual(['Atlantis']));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(['new-Atlantis'], expect.anything());
    expect(input()).toHaveValue('');
  });

  it('is created once, however often it is asked for meanwhile', async () => {
    const { promise, resolve } = Promise.withResolvers<ComboboxOption>();
    const onCreate = vi.fn(() => promise);
    const { onValueChange } = mount({ onCreate });
    await userEvent.type(input(), 'Malta');
    await userEvent.keyboard('{ArrowDown}{Enter}{Enter}');
    expect(onCreate).toHaveBeenCalledOnce();
    await act(async () => resolve({ value: 'MT', label: 'Malta' }));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(['MT'], expect.anything());
    await userEvent.type(input(), 'Malt');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onCreate).toHaveBeenCalledTimes(2);
  });

  it('tells nobody of an answer that comes after it has gone', async () => {
    const answer = Promise.withResolvers<ComboboxOption>();
    const { onValueChange, unmount } = mount({ onCreate: () => answer.promise });
    await userEvent.type(input(), 'Atlantis{Enter}');
    unmount();
    await act(async () => answer.resolve({ value: 'A', label: 'Atlantis' }));
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('waits for a server, beside whose answer other choices stay', async () => {
    const answer = Promise.withResolvers<ComboboxOption>();
    mount({ onCreate: () => answer.promise });
    await userEvent.type(input(), 'Atlantis{Enter}');
    await userEvent.fill(input(), 'Cy');
    await userEvent.keyboard('{Enter}');
    await act(async () => answer.resolve({ value: 'A', label: 'Atlantis' }));
    expect(tags()).toEqual(['Cyprus', 'Atlantis']);
  });

  it.each([true, false])('leaves what is typed meanwhile (multiple: %s)', async (multiple) => {
    const answer = Promise.withResolvers<ComboboxOption>();
    mount({ multiple: multiple as true, onCreate: () => answer.promise });
    await userEvent.type(input(), 'Atlantis{Enter}');
    await userEvent.fill(input(), 'Cy');
    await act(async () => answer.resolve({ value: 'A', label: 'Atlantis' }));
    expect(input()).toHaveValue('Cy');
    expect(new FormData(form()).getAll('t')).toEqual(['A']);
  });

  it('keeps an option that is chosen already where that is what it becomes', async () => {
    mount({ defaultValue: ['GR'], onCreate: () => territories[0] });
    await userEvent.type(input(), 'Hellas{Enter}');
    await waitFor(() => expect(input()).toHaveValue(''));
    expect(tags()).toEqual(['Greece']);
  });

  it('creates nothing that could not be chosen, where no more can be', async () => {
    const onCreate = vi.fn();
    mount({ defaultValue: ['GR'], max: 1, onCreate });
    await userEvent.type(input(), 'Atlantis{Enter}');
    expect(option('Create “Atlantis”')).toHaveAttribute('aria-disabled', 'true');
    expect(onCreate).not.toHaveBeenCalled();
    expect(input()).toHaveValue('Atlantis');
  });

  it('offers no name of an option that cannot be chosen', async () => {
    mount({ onCreate: vi.fn() });
    await userEvent.type(input(), 'france');
    expect(screen.getAllByRole('option')).toEqual([option('France')]);
  });

  it.each([
    () => undefined,
    () => Promise.reject(new Error('No')),
    () => {
      throw new Error('No');
    },
  ])('leaves all as it is when nothing comes of it (%#)', async (onCreate) => {
    const { onValueChange } = mount({ onCreate });
    await userEvent.type(input(), 'Atlantis{Enter}');
    expect(onValueChange).not.toHaveBeenCalled();
    expect(input()).toHaveValue('Atlantis');
  });
});

describe('Combobox, pinned and recent', () => {
  it('come first until something is typed, each only once', async () => {
    mount({
      pinned: [territories[1]!],
      recent: [territories[1]!, territories[2]!, { value: 'XX', label: 'World' }],
    });
    await userEvent.click(input());
    const groups = screen.getAllByRole('group').map((group) => group.textContent);
    expect(groups).toEqual([
      'PinnedCyprus',
      'RecentGermanyWorld',
      'OthersGreeceFranceCôte d’Ivoire',
    ]);
    await userEvent.click(option('World'));
    expect(tags()).toEqual(['World']);
    await userEvent.keyboard('Cy');
    expect(screen.queryByRole('group')).toBeNull();
  });
});
