import { render } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { describe, expect, it } from 'vitest';
import { validityProblem } from '../../src/behaviors/validityProblem';

const problemOf = (props: ComponentProps<'input'>, complaint = '') => {
  const { container } = render(<input aria-label="Code" {...props} />);
  const input = container.querySelector('input')!;
  input.setCustomValidity(complaint);
  return validityProblem(input);
};

describe('validityProblem', () => {
  it.each<[ComponentProps<'input'>, string, string]>([
    [{ required: true }, 'valueMissing', ''],
    [{ type: 'email', defaultValue: 'a' }, 'typeMismatch', 'email'],
    [{ pattern: '\\d', defaultValue: 'a' }, 'patternMismatch', '\\d'],
    [{ type: 'number', min: 3, defaultValue: 1 }, 'rangeUnderflow', '3'],
    [{ type: 'number', max: 3, defaultValue: 5 }, 'rangeOverflow', '3'],
    [{ type: 'number', min: 0, step: 2, defaultValue: 5 }, 'stepMismatch', '2'],
  ])('finds what is wrong with %j', (props, flag, detail) => {
    expect(problemOf(props)).toEqual({ flag, detail });
  });

  it('puts the page’s own complaint first', () => {
    expect(problemOf({ required: true }, 'Mine')).toEqual({ flag: 'customError', detail: 'Mine' });
  });

  it.each([{ disabled: true }, { readOnly: true }, {}])('finds nothing with %j', (props) => {
    expect(problemOf({ ...props, required: true, defaultValue: 'a' })).toBeUndefined();
  });

  it('finds nothing wrong with what has left the page', () => {
    const { container, unmount } = render(<input aria-label="Code" required />);
    const input = container.querySelector('input')!;
    unmount();
    expect(validityProblem(input)).toBeUndefined();
  });

  it.each([{ disabled: true }, { readOnly: true }])('lets %j be empty', (props) => {
    expect(problemOf({ ...props, required: true })).toBeUndefined();
  });
});
