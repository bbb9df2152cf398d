import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Slider, type SliderProps } from '../../src';
import { onScale, sliderScale } from '../../src/molecules/Slider/sliderNumbers';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const show = (props: Partial<SliderProps> = {}) =>
  render(
    <form aria-label="Work">
      <Slider label="Share" name="share" {...props} />
    </form>,
  );
const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Share' });
const form = () => screen.getByRole<HTMLFormElement>('form');
const fill = () => document.querySelector('progress')!;

describe('Slider', () => {
  itKeepsTheContract(<Slider label="Share" defaultValue={40} />, {
    control: (container) => container.querySelector('input'),
  });

  it('is a native range input that submits its number, and fills the track up to it', () => {
    show({ defaultValue: 40, min: 20, max: 60 });
    expect(new FormData(form()).get('share')).toBe('40');
    expect(fill().position).toBe(0.5);
    expect(document.querySelector('[style]')).toBeNull();
  });

  it.each([
    ['{ArrowRight}', 51],
    ['{ArrowUp}', 51],
    ['{ArrowLeft}', 49],
    ['{ArrowDown}', 49],
    ['{Home}', 0],
    ['{End}', 100],
    ['{PageUp}', 60],
    ['{PageDown}', 40],
  ])('goes by %s to %i', async (key, number) => {
    const onValueChange = vi.fn();
    show({ defaultValue: 50, onValueChange });
    await userEvent.tab();
    await userEvent.keyboard(key);
    expect(onValueChange).toHaveBeenLastCalledWith(number, expect.anything());
    expect(slider()).toHaveValue(`${number}`);
  });

  it('turns round in right-to-left text', async () => {
    render(
      <div dir="rtl">
        <Slider label="Share" defaultValue={50} />
      </div>,
    );
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    expect(slider()).toHaveValue('51');
  });

  it('stands upright, and grows from below', async () => {
    show({ orientation: 'vertical', defaultValue: 100 });
    const { width, height } = slider().getBoundingClientRect();
    expect(height).toBeGreaterThan(width);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(slider()).toHaveValue('99');
  });

  it('says its value in the language around it, or in the caller’s words', () => {
    const { unmount } = show({ max: 5000, defaultValue: 1500 });
    expect(slider()).toHaveAttribute('aria-valuetext', '1,500');
    expect(screen.getByText('1,500')).toBeVisible();
    unmount();
    show({ defaultValue: 5, formatValue: (value) => `${value} of 100` });
    expect(slider()).toHaveAttribute('aria-valuetext', '5 of 100');
  });

  it('goes back to its default with the form', async () => {
    show({ defaultValue: 30 });
    expect(slider()).not.toHaveAttribute('aria-readonly');
    fireEvent.change(slider(), { target: { value: '70' } });
    expect(slider()).toHaveValue('70');
    act(() => form().reset());
    await expect.poll(() => slider().value).toBe('30');
  });

  it('is controlled, and read-only without a handler, with one warning', async () => {
    const { unmount } = show({ value: 30, disabled: true });
    expect(takeConsole()).toEqual([]);
    unmount();
    show({ value: 30 });
    fireEvent.change(slider(), { target: { value: '70' } });
    expect(slider()).toHaveValue('30');
    expect(slider()).toHaveAttribute('aria-readonly', 'true');
    expect(takeConsole()).toEqual([expect.stringContaining('Slider value is set without')]);
  });

  it('takes null from plain JavaScript for no marks', () => {
    show({ marks: null as never });
    expect(slider()).toHaveValue('0');
  });

  it('draws two marks of one value', () => {
    const marks = [
      { value: 50, label: 'half' },
      { value: 50, label: '50 %' },
    ];
    show({ marks });
    for (const { label } of marks) expect(screen.getByText(label)).toBeVisible();
  });

  it('places its marks', () => {
    show({ marks: [{ value: 25, label: 'Quarter' }], max: 50 });
    const track = slider().getBoundingClientRect();
    const mark = screen.getByText('Quarter').getBoundingClientRect();
    expect(mark.left + mark.width / 2).toBeCloseTo(track.left + track.width / 2, 0);
  });

  it.each([
    { value: Number.NaN },
    { value: Number.POSITIVE_INFINITY },
    { value: 'abc' },
    { value: null },
    { value: -0 },
    { min: 50, max: 10 },
    { min: 10, max: 10 },
    { min: 10, max: 10, marks: [{ value: 10, label: 'Ten' }] },
    { step: 0 },
    { step: -5 },
    { min: Number.NaN, max: 'x', step: Number.NEGATIVE_INFINITY },
  ])('stays finite and in range with %j', (props) => {
    show({ ...(props as object), onValueChange: vi.fn() });
    const { min, max, value } = slider();
    expect(document.body.innerHTML).not.toMatch(/NaN|Infinity|-0"/);
    expect(Number(value)).toBeGreaterThanOrEqual(Number(min));
    expect(Number(value)).toBeLessThanOrEqual(Number(max));
    expect(Number.isFinite(fill().position)).toBe(true);
  });
});

describe('onScale', () => {
  it.each([
    [0.1 + 0.2, { min: 0, max: 1, step: 0.1 }, 0.3],
    [99, { min: 0, max: 100, step: 30 }, 90],
    [50, { min: 0, max: 50, step: 30 }, 30],
    [7, { min: 1, max: 10, step: 2 }, 7],
    [1e-7, { min: 0, max: 1, step: 1e-7 }, 1e-7],
    ['12', { min: 0, max: 20, step: 1 }, 12],
  ])('takes %j on %j for %j', (value, scale, expected) => {
    expect(onScale(value, scale)).toBe(expected);
  });

  it('takes a senseless scale for one of a single value', () => {
    expect(sliderScale(5, 1, -1)).toEqual({ min: 5, max: 5, step: 1 });
  });
});
