import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Combobox } from '../../src';
import { loadList } from '../../src/molecules/Combobox/lazyList';

const works = Array.from({ length: 100_000 }, (_, index) => ({
  value: `T${index + 1}`,
  label: `Työ ${index + 1} für Bouzouki`,
}));

const input = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Work' });
const active = () => document.getElementById(input().getAttribute('aria-activedescendant')!);
const count = () => screen.getAllByRole('option').length;

beforeAll(loadList);

describe('Combobox of 100,000 options', () => {
  it('keeps at most 60 on the page, and reaches each', async () => {
    render(<Combobox label="Work" options={works} />);
    await userEvent.click(input());
    expect(count()).toBeLessThanOrEqual(60);
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(active()).toHaveTextContent('Työ 100000 für Bouzouki'));
    const list = screen.getByRole('listbox');
    await waitFor(() =>
      expect(active()!.getBoundingClientRect().bottom).toBeLessThanOrEqual(
        list.getBoundingClientRect().bottom,
      ),
    );
    expect(active()).toHaveAttribute('aria-posinset', '100000');
    expect(active()).toHaveAttribute('aria-setsize', '100000');
    expect(count()).toBeLessThanOrEqual(60);
    list.scrollTop = 1_600_000;
    fireEvent.scroll(list);
    await waitFor(() => expect(count()).toBeGreaterThan(8));
    // Scrolled away, it is still there for those who listen.
    expect(active()).toHaveTextContent('Työ 100000 für Bouzouki');
    expect(count()).toBeLessThanOrEqual(60);
  });

  it('finds among all, by words, and counts them', async () => {
    render(<Combobox label="Work" options={works} />);
    await userEvent.click(input());
    await userEvent.fill(input(), 'tyo 9999');
    expect(active()).toHaveTextContent('Työ 9999 für Bouzouki');
    // They are looked at a little at a time.
    await waitFor(() => expect(active()).toHaveAttribute('aria-setsize', '19'));
    await userEvent.keyboard('{Enter}');
    expect(input()).toHaveValue('Työ 9999 für Bouzouki');
  });

  it('opens at what is chosen', async () => {
    render(<Combobox label="Work" options={works} defaultValue="T50000" />);
    await userEvent.click(input());
    expect(active()).toHaveTextContent('Työ 50000 für Bouzouki');
    await waitFor(() => {
      const list = screen.getByRole('listbox').getBoundingClientRect();
      const { top, bottom } = active()!.getBoundingClientRect();
      expect(top).toBeGreaterThanOrEqual(list.top);
      expect(bottom).toBeLessThanOrEqual(list.bottom);
    });
  });
});
