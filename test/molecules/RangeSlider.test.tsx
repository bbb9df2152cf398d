import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { RangeSlider, type RangeSliderProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const show = (props: Partial<RangeSliderProps> = {}) =>
  render(
    <form aria-label="Filter">
      <RangeSlider label="Amount" name="amount" {...props} />
    </form>,
  );
const low = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Minimum' });
const high = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Maximum' });
const form = () => screen.getByRole<HTMLFormElement>('form');
const data = () => new FormData(form()).getAll('amount');

describe('RangeSlider', () => {
  itKeepsTheContract(<RangeSlider label="Amount" />, {
    control: (container) => container.querySelector('[role=group]'),
  });

  it('is a group of two native inputs that submit both ends, all of it at first', () => {
    show();
    expect(screen.getByRole('group', { name: 'Amount' })).toContainElement(low());
    expect(data()).toEqual(['0', '100']);
  });

  it('does not let its thumbs cross', async () => {
    const onValueChange = vi.fn();
    show({ defaultValue: [40, 42], onValueChange });
    low().focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{End}');
    expect(data()).toEqual(['42', '42']);
    expect(onValueChange).toHaveBeenLastCalledWith([42, 42], expect.anything());
    expect(onValueChange).toHaveBeenCalledTimes(2);
    high().focus();
    await userEvent.keyboard('{Home}');
    expect(data()).toEqual(['42', '42']);
  });

  it('leaves the lower thumb above the other where both are at the end', () => {
    show({ defaultValue: [100, 100] });
    const { right, top, height } = low().getBoundingClientRect();
    expect(document.elementFromPoint(right - 12, top + height / 2)).toBe(low());
  });

  it.each([
    { value: [70, 20] },
    { value: [Number.NaN, 'x'] },
    { value: null },
    { value: [-5, 500], min: 10, max: 10 },
  ])('stays in order and in range with %j', (props) => {
    show({ ...(props as object), onValueChange: vi.fn() });
    expect(Number(low().value)).toBeLessThanOrEqual(Number(high().value));
    expect(document.body.innerHTML).not.toMatch(/NaN|Infinity/);
  });

  it('is controlled, and read-only without a handler, with one warning', () => {
    show({ value: [20, 80] });
    fireEvent.change(low(), { target: { value: '50' } });
    expect(data()).toEqual(['20', '80']);
    for (const end of [low(), high()]) expect(end).toHaveAttribute('aria-readonly', 'true');
    expect(takeConsole()).toEqual([expect.stringContaining('RangeSlider value is set without')]);
  });

  it('goes back to its default with the form, and is off as a whole', async () => {
    const { unmount } = show({ defaultValue: [20, 80] });
    fireEvent.change(low(), { target: { value: '50' } });
    expect(data()).toEqual(['50', '80']);
    act(() => form().reset());
    await expect.poll(data).toEqual(['20', '80']);
    unmount();
    show({ disabled: true });
    expect(data()).toEqual([]);
  });
});
