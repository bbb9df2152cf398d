import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Activity } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Dialog, SearchField, type SearchFieldProps } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { takeConsole } from '../support/failOnConsole';

const input = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Works' });
const type = (value: string) => fireEvent.input(input(), { target: { value } });

describe('SearchField', () => {
  itKeepsTheContract(<SearchField label="Works" />, {
    control: (container) => container.querySelector('input'),
  });

  it('is controlled by `value`, and read-only without a handler, with one warning', async () => {
    render(<SearchField label="Works" value="Zorba" />);
    expect(input()).toHaveAttribute('readonly');
    await userEvent.type(input(), '{Escape}');
    expect(input()).toHaveValue('Zorba');
    expect(takeConsole()).toEqual([expect.stringContaining('value is set without a handler')]);
  });

  it('takes part in FormData and a reset', async () => {
    render(
      <form>
        <SearchField label="Works" name="q" defaultValue="Zorba" />
      </form>,
    );
    const form = document.querySelector('form')!;
    await userEvent.fill(input(), 'Dance');
    expect(new FormData(form).get('q')).toBe('Dance');
    form.reset();
    expect(input()).toHaveValue('Zorba');
  });
});

describe('SearchField, asking', () => {
  beforeEach(() => void vi.useFakeTimers());

  const mount = (props: Partial<SearchFieldProps> = {}) => {
    const onSearch = vi.fn();
    const view = render(<SearchField label="Works" onSearch={onSearch} {...props} />);
    return { onSearch, ...view };
  };

  it('waits until people pause', () => {
    const { onSearch } = mount();
    type('z');
    vi.advanceTimersByTime(299);
    type('zo');
    vi.advanceTimersByTime(299);
    expect(onSearch).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onSearch).toHaveBeenCalledExactlyOnceWith('zo');
  });

  it('does not wait after Enter, and asks once', () => {
    const { onSearch } = mount({ delay: 1000 });
    type('zo');
    fireEvent.keyDown(input(), { key: 'Enter' });
    vi.advanceTimersByTime(5000);
    fireEvent.keyDown(input(), { key: 'Enter' });
    expect(onSearch).toHaveBeenCalledExactlyOnceWith('zo');
  });

  it('does not wait when it is cleared', () => {
    const { onSearch } = mount({ defaultValue: 'Zorba' });
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(onSearch).toHaveBeenCalledExactlyOnceWith('');
  });

  it.each([Number.NaN, -5, 0])('asks soon with a delay of %s', (delay) => {
    const { onSearch } = mount({ delay });
    type('zo');
    vi.advanceTimersByTime(1);
    expect(onSearch).toHaveBeenCalledOnce();
  });

  it('asks for what stands there by then, though the page has changed it', () => {
    const onSearch = vi.fn();
    render(
      <form>
        <SearchField label="Works" onSearch={onSearch} />
      </form>,
    );
    type('Zorba');
    document.querySelector('form')!.reset();
    vi.runAllTimers();
    expect(onSearch).toHaveBeenCalledExactlyOnceWith('');
  });

  it('asks once it is seen again, where it was hidden meanwhile', () => {
    const onSearch = vi.fn();
    const page = (mode: 'hidden' | 'visible') => (
      <Activity mode={mode}>
        <SearchField label="Works" onSearch={onSearch} />
      </Activity>
    );
    const { rerender } = render(page('visible'));
    type('zo');
    rerender(page('hidden'));
    vi.runAllTimers();
    expect(onSearch).not.toHaveBeenCalled();
    rerender(page('visible'));
    vi.runAllTimers();
    expect(onSearch).toHaveBeenCalledExactlyOnceWith('zo');
  });

  it('asks the newest handler, and nobody once it is gone', () => {
    const { onSearch, rerender, unmount } = mount();
    const newer = vi.fn();
    type('zo');
    rerender(<SearchField label="Works" onSearch={newer} />);
    vi.runAllTimers();
    expect(newer).toHaveBeenCalledExactlyOnceWith('zo');
    type('zor');
    unmount();
    vi.runAllTimers();
    expect(newer).toHaveBeenCalledOnce();
    expect(onSearch).not.toHaveBeenCalled();
  });

  it('waits for the end of a composition, whose Enter asks nothing', () => {
    const { onSearch } = mount();
    fireEvent.compositionStart(input());
    fireEvent.input(input(), { target: { value: 'お' }, isComposing: true });
    fireEvent.keyDown(input(), { key: 'Enter', keyCode: 229, isComposing: true });
    vi.advanceTimersByTime(1000);
    expect(onSearch).not.toHaveBeenCalled();
    fireEvent.compositionEnd(input());
    vi.advanceTimersByTime(300);
    expect(onSearch).toHaveBeenCalledExactlyOnceWith('お');
  });

  it('asks nothing anew when a composition is given up', () => {
    const { onSearch } = mount();
    const compose = (text: string, end: string) => {
      fireEvent.compositionStart(input());
      fireEvent.input(input(), { target: { value: text }, isComposing: true });
      vi.advanceTimersByTime(1000);
      fireEvent.input(input(), { target: { value: end }, isComposing: true });
      fireEvent.compositionEnd(input());
      vi.advanceTimersByTime(1000);
    };
    compose('お', '');
    expect(onSearch).not.toHaveBeenCalled();
    fireEvent.input(input(), { target: { value: 'ab' } });
    compose('abお', 'ab');
    expect(onSearch.mock.calls).toEqual([['ab']]);
    compose('abお', 'ab');
    expect(onSearch).toHaveBeenCalledOnce();
  });
});

describe('SearchField, Escape', () => {
  it('empties it, and only then closes the dialog around it', async () => {
    const onOpenChange = vi.fn();
    render(
      <Dialog title="Add a work" defaultOpen onOpenChange={onOpenChange}>
        <SearchField label="Works" defaultValue="Zorba" />
      </Dialog>,
    );
    await userEvent.click(input());
    await userEvent.keyboard('{Escape}');
    expect(input()).toHaveValue('');
    expect(input()).toHaveFocus();
    expect(onOpenChange).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('leaves a text alone that nobody may change', () => {
    render(<SearchField label="Works" defaultValue="Zorba" readOnly />);
    expect(fireEvent.keyDown(input(), { key: 'Escape' })).toBe(true);
    expect(input()).toHaveValue('Zorba');
  });

  it('does nothing while the focus is elsewhere, or a word is being composed', async () => {
    render(
      <>
        <SearchField label="Works" defaultValue="Zorba" />
        <button type="button">Other</button>
      </>,
    );
    screen.getByText('Other').focus();
    await userEvent.keyboard('{Escape}');
    fireEvent.keyDown(input(), { key: 'Escape', keyCode: 229 });
    expect(input()).toHaveValue('Zorba');
  });

  it('leaves a key alone that the page has taken', async () => {
    render(
      <SearchField
        label="Works"
        defaultValue="Zorba"
        onKeyDown={(event) => event.preventDefault()}
      />,
    );
    await userEvent.type(input(), '{Escape}');
    expect(input()).toHaveValue('Zorba');
  });
});

describe('SearchField, shortcut', () => {
  const hint = () => document.querySelector('kbd')!;

  it('puts the focus into the field, and selects what is there', async () => {
    render(<SearchField label="Works" shortcut="/" defaultValue="Zorba" />);
    await userEvent.keyboard('/');
    expect(input()).toHaveFocus();
    await userEvent.keyboard('a/');
    expect(input()).toHaveValue('a/');
    expect(input()).toHaveAttribute('aria-keyshortcuts', '/');
  });

  it.each([
    <textarea key="1" aria-label="Other" />,
    <div key="2" contentEditable aria-label="Other" />,
  ])('is a character where people type (%#)', async (other) => {
    render(
      <>
        <SearchField label="Works" shortcut="/" />
        {other}
      </>,
    );
    screen.getByLabelText('Other').focus();
    await userEvent.keyboard('/');
    expect(input()).not.toHaveFocus();
    takeConsole();
  });

  it('leaves the key to others while the field is disabled, under a dialog, or gone', async () => {
    const seen = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
    window.addEventListener('keydown', seen);
    const { rerender } = render(<SearchField label="Works" shortcut="/" disabled />);
    await userEvent.keyboard('/');
    rerender(
      <>
        <SearchField label="Works" shortcut="/" />
        <Dialog title="Add a work" defaultOpen />
      </>,
    );
    await userEvent.keyboard('/');
    rerender(<p>Nothing</p>);
    await userEvent.keyboard('/');
    window.removeEventListener('keydown', seen);
    expect(seen.mock.results.map(({ value }) => value)).toEqual([false, false, false]);
  });

  it('shows the key in the empty field, as long as it is of use', async () => {
    render(<SearchField label="Works" shortcut="/" />);
    expect(hint()).toBeVisible();
    expect(input()).not.toHaveAccessibleDescription();
    await userEvent.click(input());
    expect(hint()).not.toBeVisible();
    await userEvent.type(input(), 'a');
    await userEvent.tab();
    await waitFor(() => expect(input()).not.toHaveFocus());
    expect(hint()).not.toBeVisible();
  });
});
