import { act, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Combobox } from '../../src';

const territories = [
  { value: 'GR', label: 'Greece' },
  { value: 'GL', label: 'Greenland' },
  { value: 'RE', label: 'Réunion' },
];

const input = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Territory' });
const marked = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);

/** A page that keeps what is typed. */
function Page({ told, multiple = false }: { told: (text: string) => void; multiple?: boolean }) {
  const [text, setText] = useState('gre');
  return (
    <>
      <Combobox
        label="Territory"
        options={territories}
        multiple={multiple}
        inputValue={text}
        onInputValueChange={(next) => {
          told(next);
          setText(next);
        }}
      />
      <button onClick={() => setText('')}>Empty</button>
      <output>{text}</output>
    </>
  );
}

describe('Combobox, what is typed', () => {
  it('can be kept by the page, which is told once of every change', async () => {
    const told = vi.fn();
    render(<Page told={told} />);
    expect(input()).toHaveValue('gre');
    await userEvent.click(input());
    expect(await screen.findAllByRole('option')).toHaveLength(2);
    await userEvent.keyboard('en');
    expect(await screen.findAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(input()).toHaveValue('Greenland');
    expect(told.mock.calls.flat()).toEqual(['gree', 'green', '']);
    expect(screen.getByRole('status')).toHaveTextContent('');
  });

  it('is given up with Escape and on leaving, and the page is told', async () => {
    const told = vi.fn();
    render(<Page told={told} />);
    await userEvent.click(input());
    await userEvent.keyboard('{Escape}{Escape}');
    expect(told.mock.calls).toEqual([['']]);
    await userEvent.keyboard('x');
    await userEvent.tab();
    await waitFor(() => expect(told.mock.calls.flat()).toEqual(['', 'x', '']));
  });

  it('can be changed by the page, and stays with several values', async () => {
    const told = vi.fn();
    render(<Page told={told} multiple />);
    await userEvent.click(input());
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(input()).toHaveValue('gre');
    expect(told).not.toHaveBeenCalled();
    act(() => screen.getByRole('button', { name: 'Empty' }).click());
    expect(input()).toHaveValue('');
  });

  it('stays as it is where the page does not listen', async () => {
    render(<Combobox label="Territory" options={territories} inputValue="gre" />);
    await userEvent.click(input());
    await userEvent.keyboard('x');
    expect(input()).toHaveValue('gre');
  });

  it('is marked in what was found, each word, whatever its accents', async () => {
    render(<Combobox label="Territory" options={territories} />);
    await userEvent.click(input());
    await screen.findAllByRole('option');
    expect(marked()).toEqual([]);
    await userEvent.fill(input(), 'gre');
    await expect.poll(marked).toEqual(['Gre', 'Gre']);
    await userEvent.fill(input(), 'nio re');
    await expect.poll(marked).toEqual(['Ré', 'nio']);
    expect(screen.getByRole('option')).toHaveAccessibleName('Réunion');
  });
});

describe('Combobox, what is typed into 100,000 options', () => {
  it('waits for no more than a slice of them, and finds the rest meanwhile', async () => {
    const works = Array.from({ length: 100_000 }, (_, index) => ({
      value: `T${index + 1}`,
      label: `Ὕμνος ${index + 1} für Bouzouki`,
    }));
    render(<Combobox label="Territory" options={works} />);
    await userEvent.click(input());
    await screen.findAllByRole('option');
    const list = screen.getByRole('listbox');
    await act(async () => userEvent.fill(input(), 'υμνος 99999'));
    // It says that it is looking, and what it has found by then.
    await waitFor(() => expect(list).not.toHaveAttribute('aria-busy'), { timeout: 8000 });
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Ὕμνος 99999 für Bouzouki',
    ]);
  });
});
