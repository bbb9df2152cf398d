import { act, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LocaleProvider, NumberField, type NumberFieldProps } from '../../src';
import { de } from '../../src/locale/languages/de';

const input = () => screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Share' });
const less = () => screen.getByRole('button', { name: 'Decrease' });
const more = () => screen.getByRole('button', { name: 'Increase' });
const mount = (props: Partial<NumberFieldProps> = {}) => {
  const onValueChange = vi.fn();
  render(<NumberField label="Share" name="share" onValueChange={onValueChange} {...props} />);
  return onValueChange;
};

describe('NumberField, keys', () => {
  it.each<[Partial<NumberFieldProps>, string, string]>([
    [{ defaultValue: 5 }, '{ArrowUp}', '6'],
    [{ defaultValue: 5 }, '{ArrowDown}', '4'],
    [{ defaultValue: 5 }, '{PageUp}', '15'],
    [{ defaultValue: 5 }, '{PageDown}', '-5'],
    [{ defaultValue: 5, min: 0, max: 100 }, '{Home}', '0'],
    [{ defaultValue: 5, min: 0, max: 100 }, '{End}', '100'],
    [{ defaultValue: 1, min: 1, max: 12, step: 3 }, '{End}', '10'],
    [{ defaultValue: 99, max: 100 }, '{PageUp}', '100'],
    [{ defaultValue: 100, max: 100 }, '{ArrowUp}', '100'],
    [{ defaultValue: 5, min: 5, max: 5 }, '{ArrowUp}{ArrowDown}', '5'],
    [{}, '{ArrowUp}', '1'],
    [{ min: 10 }, '{ArrowUp}', '10'],
    [{ defaultValue: 0.1, step: 0.1 }, '{ArrowUp}{ArrowUp}', '0.3'],
    [{ defaultValue: 7, step: 5 }, '{ArrowUp}', '10'],
    [{ defaultValue: 7, step: 5 }, '{ArrowDown}', '5'],
    [{ defaultValue: 0.125, format: { style: 'percent' } }, '{ArrowUp}', '13.5%'],
    [{ defaultValue: -1, step: 1 }, '{ArrowUp}', '0'],
    [{ defaultValue: 9.5, format: { style: 'currency', currency: 'EUR' } }, '{ArrowUp}', '€10.50'],
  ])('with %o takes %s to %s', async (props, keys, expected) => {
    mount(props);
    await userEvent.type(input(), keys);
    expect(input()).toHaveValue(expected);
  });

  it.each(['{Home}', '{End}'])('without a limit leaves %s to the caret', async (key) => {
    mount({ defaultValue: 55 });
    input().focus();
    input().setSelectionRange(1, 1);
    await userEvent.keyboard(key);
    expect(input()).toHaveValue('55');
    expect(input().selectionStart).toBe(key === '{Home}' ? 0 : 2);
  });

  it('leaves what is no number yet alone', async () => {
    mount();
    await userEvent.type(input(), 'abc{ArrowUp}');
    expect(input()).toHaveValue('abc');
  });

  it.each(['Shift', 'Control', 'Alt', 'Meta'])('leaves keys with %s to the browser', (modifier) => {
    const onValueChange = mount({ defaultValue: 5, min: 0 });
    for (const key of ['ArrowUp', 'Home'])
      fireEvent.keyDown(input(), {
        key,
        [`${modifier.toLowerCase().replace('control', 'ctrl')}Key`]: true,
      });
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it.each([{ isComposing: true }, { keyCode: 229 }])('leaves keys to an IME (%o)', (init) => {
    const onValueChange = mount({ defaultValue: 5 });
    fireEvent.keyDown(input(), { key: 'ArrowUp', ...init });
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('obeys a handler that prevents a key', async () => {
    mount({ defaultValue: 5, onKeyDown: (event) => event.preventDefault() });
    await userEvent.type(input(), '{ArrowUp}');
    expect(input()).toHaveValue('5');
  });

  it('tells of every step, with the event, and can be undone', async () => {
    const onValueChange = mount({ defaultValue: 5 });
    await userEvent.type(input(), '{ArrowUp}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(
      6,
      expect.objectContaining({ type: 'change', target: input() }),
    );
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(input()).toHaveValue('5');
    expect(onValueChange).toHaveBeenLastCalledWith(5, expect.anything());
  });

  it('takes the decimal key of the keypad for the decimal sign of the language', () => {
    render(
      <LocaleProvider locale="de" messages={de}>
        <NumberField label="Share" defaultValue={12} />
      </LocaleProvider>,
    );
    input().focus();
    input().setSelectionRange(1, 1);
    const press = createEvent.keyDown(input(), { key: '.', code: 'NumpadDecimal' });
    fireEvent(input(), press);
    expect(press.defaultPrevented).toBe(true);
    expect(input()).toHaveValue('1,2');
  });

  it('does nothing when it is read-only', async () => {
    const onValueChange = mount({ defaultValue: 5, readOnly: true });
    await userEvent.type(input(), '{ArrowUp}');
    expect(input()).toHaveValue('5');
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('is not changed by the wheel, which scrolls the page', () => {
    const onValueChange = mount({ defaultValue: 5 });
    input().focus();
    const wheel = createEvent.wheel(input(), { deltaY: 100, cancelable: true });
    fireEvent(input(), wheel);
    expect(wheel.defaultPrevented).toBe(false);
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('works where the browser has no commands', async () => {
    const command = document.execCommand;
    Object.assign(document, { execCommand: undefined });
    const onValueChange = mount({ defaultValue: 5 });
    await userEvent.type(input(), '{ArrowUp}');
    Object.assign(document, { execCommand: command });
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(6, expect.anything());
    expect(input()).toHaveValue('6');
  });

  it('shows what a page makes of the number', async () => {
    function Page() {
      const [value, setValue] = useState<number | null>(5);
      return (
        <NumberField
          label="Share"
          value={value}
          onValueChange={(next) => setValue(Math.min(next ?? 0, 8))}
        />
      );
    }
    render(<Page />);
    await userEvent.type(input(), '0');
    expect(input()).toHaveValue('8');
    await userEvent.type(input(), '4');
    await userEvent.tab();
    expect(input()).toHaveValue('8');
  });
});

describe('NumberField, stepper', () => {
  it('steps with a press, and leaves the focus where it is', async () => {
    const onValueChange = mount({ defaultValue: 5, stepper: true });
    await userEvent.click(more());
    await userEvent.click(more());
    await userEvent.click(less());
    expect(onValueChange.mock.calls.map(([value]) => value as number)).toEqual([6, 7, 6]);
    expect(input()).toHaveValue('6');
    expect(document.body).toHaveFocus();
  });

  it('shows what the page makes of a step, though the focus is elsewhere', async () => {
    function Capped() {
      const [value, setValue] = useState(9.5);
      const cap = (next: number | null) => setValue(Math.min(next ?? 0, 10));
      return <NumberField label="Share" value={value} onValueChange={cap} stepper />;
    }
    render(<Capped />);
    await userEvent.click(more());
    expect(input()).toHaveValue('10');
    await userEvent.click(more());
    expect(input()).toHaveValue('10');
    expect(document.body).toHaveFocus();
  });

  it('is no stop for Tab, and ends at the limits', async () => {
    mount({ defaultValue: 1, min: 0, max: 2, stepper: true });
    await userEvent.tab();
    expect(input()).toHaveFocus();
    await userEvent.click(more());
    expect(more()).toBeDisabled();
    await userEvent.click(less());
    await userEvent.click(less());
    expect(less()).toBeDisabled();
    expect(input()).toHaveFocus();
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it('goes on while it is held, to the limit and not beyond', () => {
    vi.useFakeTimers();
    const onValueChange = mount({ defaultValue: 0, max: 5, stepper: true });
    fireEvent.pointerDown(more(), { button: 0 });
    vi.advanceTimersByTime(399);
    expect(onValueChange).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    vi.advanceTimersByTime(60);
    expect(input()).toHaveValue('2');
    fireEvent.pointerUp(more());
    fireEvent.click(more(), { detail: 1 });
    vi.advanceTimersByTime(5000);
    expect(input()).toHaveValue('2');

    fireEvent.pointerDown(more(), { button: 0 });
    vi.advanceTimersByTime(60_000);
    expect(input()).toHaveValue('5');
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it.each(['pointerLeave', 'pointerCancel', 'pointerUp'] as const)('stops with %s', (end) => {
    vi.useFakeTimers();
    mount({ defaultValue: 0, stepper: true });
    fireEvent.pointerDown(more(), { button: 0 });
    fireEvent[end](more());
    vi.advanceTimersByTime(5000);
    expect(input()).toHaveValue('0');
    vi.useRealTimers();
  });

  it('does not begin with another button of the mouse', () => {
    vi.useFakeTimers();
    mount({ defaultValue: 0, stepper: true });
    fireEvent.pointerDown(more(), { button: 2 });
    vi.advanceTimersByTime(5000);
    expect(input()).toHaveValue('0');
    vi.useRealTimers();
  });

  it.each([true, false])('stops when it is disabled (by its fieldset: %s)', (outside) => {
    vi.useFakeTimers();
    const onValueChange = vi.fn();
    const field = (off: boolean) => (
      <fieldset disabled={outside && off}>
        <NumberField
          label="Share"
          stepper
          defaultValue={1}
          onValueChange={onValueChange}
          disabled={!outside && off}
        />
      </fieldset>
    );
    const { rerender } = render(field(false));
    fireEvent.pointerDown(more());
    act(() => void vi.advanceTimersByTime(600));
    const { length } = onValueChange.mock.calls;
    expect(length).toBeGreaterThan(1);
    rerender(field(true));
    act(() => void vi.advanceTimersByTime(600));
    expect(onValueChange).toHaveBeenCalledTimes(length);
    vi.useRealTimers();
  });

  it('stops when the field goes', () => {
    vi.useFakeTimers();
    const { unmount } = render(<NumberField label="Share" stepper defaultValue={0} />);
    fireEvent.pointerDown(more(), { button: 0 });
    act(() => void vi.advanceTimersByTime(500));
    unmount();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('has targets of 24 px, beside each other', () => {
    mount({ stepper: true, size: 'small' });
    const [one, other] = [less(), more()].map((button) => button.getBoundingClientRect());
    expect([one!.width, one!.height, other!.width, other!.height]).toEqual([24, 24, 24, 24]);
    expect(other!.left).toBeGreaterThanOrEqual(one!.right);
  });

  it('is not offered where nobody can change the number', () => {
    mount({ defaultValue: 5, stepper: true, readOnly: true });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is disabled with the field, and by a fieldset', () => {
    mount({ defaultValue: 5, stepper: true, disabled: true });
    for (const button of screen.getAllByRole('button')) expect(button).toBeDisabled();
  });
});
