import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Combobox } from '../../src';
import { lazyList } from '../../src/molecules/Combobox/lazyList';

// Alone in its file: elsewhere the list is there already.
it('Combobox loses no key while its list is still on its way', async () => {
  const change = vi.fn();
  const options = ['Greece', 'Greenland', 'Grenada'].map((label) => ({ label, value: label }));
  render(<Combobox label="Territory" options={options} onValueChange={change} />);
  const input = screen.getByRole('combobox');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) {
    fireEvent.keyDown(input, { key });
  }
  expect(lazyList.List).toBeUndefined();
  expect(change.mock.lastCall![0]).toBe('Grenada');
  expect(input).toHaveValue('Grenada');

  fireEvent.keyDown(input, { key: 'ArrowDown' });
  fireEvent.input(input, { target: { value: 'green' } });
  expect(await screen.findByRole('option')).toHaveTextContent('Greenland');
  expect(input).toHaveAttribute('aria-activedescendant', screen.getByRole('option').id);
});
