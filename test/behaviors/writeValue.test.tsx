import { act, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { writeValue } from '../../src/behaviors/writeValue';

it('writeValue is heard by React and by native listeners, in the order of its events', () => {
  const onChange = vi.fn();
  render(<input aria-label="Code" value="" onChange={onChange} />);
  const input = screen.getByRole<HTMLInputElement>('textbox');
  const heard: string[] = [];
  for (const type of ['input', 'change'])
    input.addEventListener(type, ({ type: name }) => heard.push(`${name} ${input.value}`));
  act(() => writeValue(input, 'GR', ['change', 'input']));
  expect(heard[0]).toBe('change GR');
  expect(onChange).toHaveBeenCalledOnce();
  act(() => writeValue(input, 'FR'));
  expect(onChange).toHaveBeenCalledTimes(2);
});
