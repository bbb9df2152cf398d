import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  Combobox,
  type ComboboxAnswer,
  type ComboboxOption,
  type ComboboxProps,
  type ComboboxRequest,
} from '../../src';
import { loadList } from '../../src/molecules/Combobox/lazyList';

interface Question extends ComboboxRequest {
  answer: (options: string[], cursor?: string) => Promise<void>;
  fail: () => Promise<void>;
}

const optionsOf = (labels: string[]): ComboboxOption[] =>
  labels.map((label) => ({ value: label.toLowerCase(), label }));

const input = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Work' });
const names = () => screen.queryAllByRole('option').map((option) => option.textContent);
const type = (value: string) =>
  fireEvent.input(input(), { target: { value }, inputType: 'insertText' });
const press = (key: string) => fireEvent.keyDown(input(), { key });
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const leave = () => act(async () => input().blur());
const shown = (text: string) => screen.queryByText(text, { selector: ':not([aria-live])' });

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));

function mount(props: Partial<ComboboxProps> = {}) {
  const questions: Question[] = [];
  const load = vi.fn((request: ComboboxRequest) => {
    const { promise, resolve, reject } = Promise.withResolvers<ComboboxAnswer>();
    questions.push({
      ...request,
      answer: (labels, cursor) => act(async () => resolve({ options: optionsOf(labels), cursor })),
      fail: () => act(async () => reject(new Error('Down'))),
    });
    return promise;
  });
  const onValueChange = vi.fn();
  const view = render(
    <Combobox label="Work" load={load} onValueChange={onValueChange} {...props} />,
  );
  return { load, onValueChange, questions, ...view };
}

beforeAll(loadList);

describe('Combobox, load', () => {
  it('asks as the list opens, and again once people pause', async () => {
    const { load, questions } = mount();
    expect(load).not.toHaveBeenCalled();
    press('ArrowDown');
    await wait(0);
    expect(questions[0]).toMatchObject({ query: '', cursor: undefined });
    expect(screen.getByRole('listbox')).toHaveAttribute('aria-busy', 'true');
    expect(shown('Loading')).not.toBeNull();
    await questions[0]!.answer(['Zorba', 'Sirtaki']);
    expect(names()).toEqual(['Zorba', 'Sirtaki']);
    type('z');
    await wait(199);
    type('zo');
    await wait(199);
    expect(load).toHaveBeenCalledOnce();
    // Meanwhile, what is there is looked through.
    expect(names()).toEqual(['Zorba']);
    await wait(1);
    expect(questions[1]!.query).toBe('zo');
    await questions[1]!.answer(['Zorba', 'Alexis Zorbas']);
    expect(names()).toEqual(['Zorba', 'Alexis Zorbas']);
  });

  it('drops and aborts an answer that a newer query overtakes', async () => {
    const { questions } = mount({ debounce: 0 });
    type('a');
    await wait(0);
    type('ab');
    await wait(0);
    expect(questions.map(({ query, signal }) => [query, signal.aborted])).toEqual([
      ['a', true],
      ['ab', false],
    ]);
    await questions[1]!.answer(['Newer']);
    await questions[0]!.answer(['Older']);
    expect(names()).toEqual(['Newer']);
    expect(screen.getByRole('listbox')).not.toHaveAttribute('aria-busy');
  });

  const named = async (props?: Partial<ComboboxProps<boolean>>) => {
    const all = mount(props as Partial<ComboboxProps>);
    act(() => input().focus());
    type('Zorba');
    await wait(200);
    return all;
  };

  it('takes the end of what it has aborted for no failure', async () => {
    const { questions } = mount();
    press('ArrowDown');
    await wait(0);
    type('z');
    await wait(200);
    await questions[0]!.fail();
    expect(shown('Loading')).not.toBeNull();
    expect(names()).toEqual([]);
  });

  it('chooses what is named as a whole and then left', async () => {
    const { load, onValueChange, questions } = await named();
    await questions[0]!.answer(['Alexis Zorbas', 'Zorba']);
    await leave();
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('zorba', expect.anything());
    expect(input()).toHaveValue('Zorba');
    expect(load).toHaveBeenCalledOnce();
  });

  it.each([
    [false, 'zorba'],
    [true, ['zorba']],
  ])('asks for it where nobody knows it yet (multiple: %s)', async (multiple, value) => {
    const { onValueChange, questions } = await named({ multiple });
    await leave();
    expect(questions[0]!.signal.aborted).toBe(true);
    expect(questions[1]).toMatchObject({ query: 'Zorba' });
    expect(input()).toHaveValue('Zorba');
    await questions[1]!.answer(['Alexis Zorbas', 'Zorba']);
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(value, expect.anything());
    expect(input()).toHaveValue(multiple ? '' : 'Zorba');
    expect(input()).toHaveAttribute('aria-expanded', 'false');
  });

  it('gives up a name that the server does not know, or when it fails', async () => {
    const { onValueChange, questions } = await named();
    await leave();
    await questions[1]!.answer(['Alexis Zorbas']);
    expect(input()).toHaveValue('');
    act(() => input().focus());
    type('Zorba');
    await leave();
    await questions.at(-1)!.fail();
    expect(input()).toHaveValue('');
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('says nothing against a name before the server has answered', async () => {
    const { questions } = await named();
    await leave();
    expect(input()).not.toHaveAttribute('aria-invalid');
    // It is submitted by nobody meanwhile.
    expect(input()).toBeInvalid();
    await questions[1]!.answer(['Zorba']);
    expect(input()).toBeValid();
    expect(input()).not.toHaveAttribute('aria-invalid');
  });

  it('no longer waits for a name when people come back, or it has gone', async () => {
    const { onValueChange, questions, unmount } = await named();
    await leave();
    act(() => input().focus());
    type('Zorb');
    expect(questions[1]!.signal.aborted).toBe(true);
    await questions[1]!.answer(['Zorba']);
    expect(input()).toHaveValue('Zorb');
    await leave();
    unmount();
    expect(questions.every(({ signal }) => signal.aborted)).toBe(true);
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('asks for no name that is too short to be asked for', async () => {
    const { load } = await named({ minCharacters: 6 });
    await leave();
    expect(input()).toHaveValue('');
    expect(load).not.toHaveBeenCalled();
  });

  it('says that it failed, and tries again by pointer or by key', async () => {
    const { questions } = mount();
    press('ArrowDown');
    await wait(0);
    await questions[0]!.fail();
    expect(shown('The search failed')).not.toBeNull();
    expect(names()).toEqual(['Try again']);
    fireEvent.click(screen.getByRole('option'));
    expect(questions).toHaveLength(2);
    expect(shown('The search failed')).toBeNull();
    await questions[1]!.fail();
    press('ArrowDown');
    press('Enter');
    await questions[2]!.answer(['Zorba']);
    expect(names()).toEqual(['Zorba']);
    expect(input()).toHaveAttribute('aria-expanded', 'true');
  });

  it.each([
    () => {
      throw new Error('At once');
    },
    () => Promise.resolve(undefined as never),
  ])('takes a broken server for a failure (%#)', async (load) => {
    mount({ load });
    press('ArrowDown');
    await wait(0);
    expect(names()).toEqual(['Try again']);
  });

  it('does nothing with an answer after it is closed or gone', async () => {
    const { questions, unmount } = mount();
    press('ArrowDown');
    await wait(0);
    press('Escape');
    expect(questions[0]!.signal.aborted).toBe(true);
    await questions[0]!.answer(['Zorba']);
    press('ArrowDown');
    await wait(300);
    expect(questions).toHaveLength(2);
    unmount();
    expect(questions[1]!.signal.aborted).toBe(true);
    await questions[1]!.answer(['Zorba']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('offers to create only what the server is known not to have', async () => {
    const { questions } = mount({ onCreate: () => undefined });
    type('Zorba');
    await wait(0);
    expect(names()).toEqual([]);
    await questions[0]!.answer([]);
    expect(names()).toEqual(['Create “Zorba”']);
  });

  it('waits for enough characters', async () => {
    const { load } = mount({ minCharacters: 2 });
    type('z');
    await wait(500);
    expect(shown('Type at least 2 characters')).not.toBeNull();
    expect(load).not.toHaveBeenCalled();
    type('zo');
    await wait(200);
    expect(load).toHaveBeenCalledOnce();
  });

  it('says that there is nothing', async () => {
    const { questions } = mount();
    press('ArrowDown');
    await wait(0);
    await questions[0]!.answer([]);
    expect(shown('No results')).not.toBeNull();
    await wait(500);
    expect(document.querySelector<HTMLElement>('[popover] [aria-live]')!).toHaveTextContent(
      'No results',
    );
  });

  it('asks the newest `load`, and not again because it is a new one', async () => {
    const { load, rerender } = mount();
    press('ArrowDown');
    await wait(0);
    const newer = vi.fn(() => Promise.resolve({ options: optionsOf(['New']) }));
    rerender(<Combobox label="Work" load={newer} />);
    await wait(300);
    expect(newer).not.toHaveBeenCalled();
    type('n');
    await wait(200);
    expect(newer).toHaveBeenCalledOnce();
    expect(load).toHaveBeenCalledOnce();
  });

  it('remembers the label of what was chosen, and takes others from `options`', async () => {
    const { questions, rerender, load } = mount();
    press('ArrowDown');
    await wait(0);
    await questions[0]!.answer(['Zorba']);
    press('ArrowDown');
    press('Enter');
    expect(input()).toHaveValue('Zorba');
    rerender(
      <Combobox
        key="2"
        label="Work"
        load={load}
        options={optionsOf(['Sirtaki'])}
        value="sirtaki"
        onValueChange={vi.fn()}
      />,
    );
    expect(input()).toHaveValue('Sirtaki');
  });

  it('keeps its choice when a handler of the page is slow to agree', async () => {
    const { onValueChange, questions } = mount({ value: null });
    press('ArrowDown');
    await wait(0);
    await questions[0]!.answer(['Zorba']);
    press('ArrowDown');
    press('Enter');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('zorba', expect.anything());
    expect(input()).toHaveValue('');
  });
});

describe('Combobox, load of a pasted list', () => {
  const paste = async (text: string) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', text);
    act(() => input().focus());
    await act(async () => {
      input().dispatchEvent(
        new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
      );
    });
  };
  const several = (props: Partial<ComboboxProps<true>> = {}) =>
    mount({ multiple: true, ...props } as Partial<
      ComboboxProps<boolean>
    > as Partial<ComboboxProps>);
  const asked = (questions: Question[]) => questions.map(({ query }) => query);
  const works = optionsOf(['Zorba', 'Sirtaki']);

  it('asks for what nobody knows, and chooses it in its order', async () => {
    const { onValueChange, questions } = several({ options: works });
    await paste('Dance\nzorba\nAtlantis\nHymn');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(['zorba'], expect.anything());
    expect(asked(questions)).toEqual(['Dance', 'Atlantis', 'Hymn']);
    expect(input()).toHaveValue('Dance, Atlantis, Hymn');
    await questions[2]!.answer(['Hymn to Liberty', 'HYMN']);
    await questions[1]!.answer(['Atlantis II']);
    expect(onValueChange).toHaveBeenCalledOnce();
    await questions[0]!.answer(['Dance']);
    expect(onValueChange).toHaveBeenLastCalledWith(['zorba', 'dance', 'hymn'], expect.anything());
    expect(screen.getByRole('button', { name: 'Remove HYMN' })).toBeVisible();
    // What is unknown is left to people.
    expect(input()).toHaveValue('Atlantis');
    expect(input()).toHaveAttribute('aria-expanded', 'true');
  });

  it('asks for a few at once, and for each once', async () => {
    const { onValueChange, questions } = several({ max: 6 });
    const all = Array.from({ length: 9 }, (_, at) => `Work ${at}`);
    await paste(all.join('; '));
    for (let at = 0; at < all.length; at += 1) {
      expect(asked(questions)).toEqual(all.slice(0, at + 4));
      await questions[at]!.answer([`${all[at]} II`, all[at]!]);
    }
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(
      all.slice(0, 6).map((label) => label.toLowerCase()),
      expect.anything(),
    );
    expect(input()).toHaveValue('Work 6, Work 7, Work 8');
  });

  it('takes what fails, and what is too short to be asked for, for unknown', async () => {
    const { onValueChange, questions } = several({ minCharacters: 3 });
    await paste('Dance; Zo; Hymn');
    expect(asked(questions)).toEqual(['Dance', 'Hymn']);
    await questions[0]!.fail();
    await questions[1]!.answer(['Hymn']);
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(['hymn'], expect.anything());
    expect(input()).toHaveValue('Dance, Zo');
  });

  it('no longer asks once people do something else', async () => {
    const { onValueChange, questions } = several();
    await paste('A1; A2; A3; A4; A5; A6');
    type('Zorba');
    expect(questions.map(({ signal }) => signal.aborted)).toEqual([true, true, true, true]);
    await questions[0]!.answer(['A1']);
    await wait(0);
    expect(asked(questions)).not.toContain('A5');
    expect(onValueChange).not.toHaveBeenCalled();
    expect(input()).toHaveValue('Zorba');
  });

  it('goes on while people leave, and gives up then what is unknown', async () => {
    const { onValueChange, questions } = several();
    await paste('Dance; Atlantis');
    await leave();
    expect(questions).toHaveLength(2);
    expect(input()).toHaveValue('Dance, Atlantis');
    await questions[0]!.answer(['Dance']);
    await questions[1]!.answer([]);
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(['dance'], expect.anything());
    expect(input()).toHaveValue('');
    expect(input()).toHaveAttribute('aria-expanded', 'false');
  });

  it('keeps beside it what is chosen meanwhile, and takes nothing that is there', async () => {
    const { onValueChange, questions } = several({
      defaultValue: ['zorba', 'dance'],
      options: works,
    });
    await paste('Dance; Hymn');
    fireEvent.click(screen.getByRole('button', { name: 'Remove Zorba' }));
    await questions[0]!.answer(['Dance']);
    await questions[1]!.answer(['Hymn']);
    expect(onValueChange).toHaveBeenLastCalledWith(['dance', 'hymn'], expect.anything());
    expect(onValueChange).toHaveBeenCalledTimes(2);
  });

  it('changes nothing once the field is read-only, or gone', async () => {
    const { load, onValueChange, questions, rerender, unmount } = several();
    await paste('Dance; Hymn');
    const field = (readOnly: boolean) => (
      <Combobox
        label="Work"
        multiple
        load={load}
        onValueChange={onValueChange}
        readOnly={readOnly}
      />
    );
    rerender(field(true));
    await questions[0]!.answer(['Dance']);
    await questions[1]!.answer(['Hymn']);
    rerender(field(false));
    await paste('Dance; Hymn');
    unmount();
    expect(questions.at(-1)!.signal.aborted).toBe(true);
    await questions.at(-1)!.answer(['Hymn']);
    expect(onValueChange).not.toHaveBeenCalled();
  });
});

describe('Combobox, load as people scroll', () => {
  const page = (number: number) =>
    Array.from({ length: 30 }, (_, index) => `Work ${number * 30 + index + 1}`);

  it('asks for more before the end is reached, once, and counts nothing it does not know', async () => {
    const { questions } = mount();
    press('ArrowDown');
    await wait(0);
    await questions[0]!.answer(page(0), 'after-30');
    expect(screen.getAllByRole('option')[0]).toHaveAttribute('aria-setsize', '-1');
    expect(questions).toHaveLength(1);
    press('End');
    await expect.poll(() => questions.length).toBe(2);
    expect(questions[1]).toMatchObject({ query: '', cursor: 'after-30' });
    await questions[1]!.answer(page(1));
    press('End');
    await expect.poll(() => names().at(-1)).toBe('Work 60');
    expect(screen.getAllByRole('option')[0]).toHaveAttribute('aria-setsize', '60');
    expect(questions).toHaveLength(2);
  });

  it('keeps what is there when more fails, and tries that again', async () => {
    const { questions } = mount();
    press('ArrowDown');
    await wait(0);
    await questions[0]!.answer(page(0), 'next');
    press('End');
    await expect.poll(() => questions.length).toBe(2);
    await questions[1]!.fail();
    press('End');
    await expect.poll(() => names().at(-1)).toBe('Try again');
    await expect.poll(names).toContain('Work 30');
    press('Enter');
    await expect.poll(() => questions[2]).toMatchObject({ cursor: 'next' });
  });

  it('does not ask for the same place for ever', async () => {
    const { questions } = mount();
    press('ArrowDown');
    await wait(0);
    await questions[0]!.answer(['One'], 'same');
    await expect.poll(() => questions.length).toBe(2);
    await questions[1]!.answer([], 'same');
    await wait(500);
    expect(questions).toHaveLength(2);
  });
});
