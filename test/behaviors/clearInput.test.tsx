import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { clearInput } from '../../src/behaviors/clearInput';

const input = () => screen.getByRole<HTMLInputElement>('textbox');

describe('clearInput', () => {
  it('empties the input, focuses it and tells React and everyone else, once', () => {
    const onChange = vi.fn();
    const onInput = vi.fn();
    render(<input aria-label="Title" defaultValue="Zorba" onChange={onChange} />);
    input().addEventListener('input', onInput);
    clearInput(input());
    expect(input()).toHaveValue('');
    expect(input()).toHaveFocus();
    expect(onChange).toHaveBeenCalledOnce();
    expect(onInput).toHaveBeenCalledOnce();
  });

  it('says nothing when there is nothing to clear', () => {
    const onChange = vi.fn();
    render(<input aria-label="Title" onChange={onChange} />);
    clearInput(input());
    expect(onChange).not.toHaveBeenCalled();
  });
});
