import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LocaleProvider, NumberField, type Messages, type NumberFieldProps } from '../../src';
import { ar } from '../../src/locale/languages/ar';
import { de } from '../../src/locale/languages/de';
import { el } from '../../src/locale/languages/el';
import { en } from '../../src/locale/languages/en';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { takeConsole } from '../support/failOnConsole';

const languages: Record<string, Partial<Messages>> = { 'ar-EG': ar, de, el, en };

const input = () => screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Share' });
const plain = () => document.querySelector<HTMLInputElement>('input[type=hidden]')!.value;
const mount = (props: Partial<NumberFieldProps> = {}) => {
  const onValueChange = vi.fn();
  const field = <NumberField label="Share" name="share" onValueChange={onValueChange} {...props} />;
  return { onValueChange, ...render(<form>{field}</form>) };
};
const paste = (text: string) => {
  input().focus();
  input().select();
  act(() => void document.execCommand('insertText', false, text));
};
const euro = { style: 'currency', currency: 'EUR' } as const;

describe('NumberField', () => {
  itKeepsTheContract(<NumberField label="Share" />, {
    control: (container) => container.querySelector('input'),
  });
  itKeepsTheContract(
    <NumberField label="Share" name="share" defaultValue={12.5} min={0} max={100} stepper />,
    { control: (container) => container.querySelector('input') },
  );

  it('is a spin button that says its number and its limits', () => {
    mount({ defaultValue: 1200.5, min: 0, max: 5000, format: euro });
    expect(input()).toHaveAttribute('aria-valuenow', '1200.5');
    expect(input()).toHaveAttribute('aria-valuemin', '0');
    expect(input()).toHaveAttribute('aria-valuemax', '5000');
    expect(input()).toHaveAttribute('aria-valuetext', '€1,200.50');
  });

  it('says no number where there is none', () => {
    mount();
    for (const name of ['now', 'min', 'max', 'text'])
      expect(input()).not.toHaveAttribute(`aria-value${name}`);
  });

  it.each<[Partial<NumberFieldProps>, string]>([
    [{}, 'text'],
    [{ min: -1 }, 'text'],
    [{ min: 0 }, 'decimal'],
    [{ min: 0, step: 1 }, 'numeric'],
    [{ min: 0.5, step: 1 }, 'decimal'],
    [{ min: 0, format: euro }, 'decimal'],
  ])('with %o asks for the keypad %s', (props, inputMode) => {
    mount(props);
    expect(input()).toHaveAttribute('inputmode', inputMode);
  });

  it('keeps what is typed until people leave, then writes it as the language does', async () => {
    const { onValueChange } = mount({ format: euro });
    await userEvent.type(input(), '1234.5');
    expect(input()).toHaveValue('1234.5');
    await userEvent.tab();
    expect(input()).toHaveValue('€1,234.50');
    expect(onValueChange.mock.calls.map(([number]) => number as number)).toEqual([
      1, 12, 123, 1234, 1234.5,
    ]);
    expect(onValueChange.mock.lastCall![1]).toMatchObject({ type: 'change' });
  });

  it('lets people go on in what it wrote', async () => {
    const { onValueChange } = mount({ format: euro, defaultValue: 1234.5 });
    input().focus();
    input().setSelectionRange(2, 2);
    await userEvent.keyboard('9');
    expect(input()).toHaveValue('€19,234.50');
    expect(onValueChange).toHaveBeenLastCalledWith(19_234.5, expect.anything());
  });

  it('is empty with null, and null when it is emptied', async () => {
    const { onValueChange } = mount({ defaultValue: 5 });
    await userEvent.clear(input());
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(null, expect.anything());
    expect(plain()).toBe('');
    expect(input()).toBeValid();
  });

  it.each([
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
    [Number.NEGATIVE_INFINITY, ''],
    [-0, '0'],
    [null, ''],
    ['12.5', '12.5'],
    ['abc', ''],
    [{}, ''],
    [1e21, '1,000,000,000,000,000,000,000'],
    [1e-7, '0.0000001'],
  ])('shows the value %o as %j', (value, text) => {
    mount({ value: value as number });
    expect(input()).toHaveValue(text);
    expect(document.body.innerHTML).not.toMatch(/NaN|Infinity/);
  });

  it('loses no digit of a number that is too long for a `number`', async () => {
    function Page() {
      const [value, setValue] = useState<number | null>(null);
      return <NumberField label="Share" name="share" value={value} onValueChange={setValue} />;
    }
    render(<Page />);
    await userEvent.type(input(), '12345678901234567890.12');
    await userEvent.tab();
    expect(input()).toHaveValue('12,345,678,901,234,567,890.12');
    expect(plain()).toBe('12345678901234567890.12');
  });

  it('rounds values to what a currency has, and submits what it shows', () => {
    mount({ value: 100 / 3, format: euro });
    expect(input()).toHaveValue('€33.33');
    expect(plain()).toBe('33.33');
  });

  it.each<[string, string, Partial<NumberFieldProps>['format'], string, string]>([
    ['en', '1,234.5', undefined, '1234.5', '1,234.5'],
    ['de', '1.234,5', undefined, '1234.5', '1.234,5'],
    ['de', '€ 12', euro, '12', '12,00\u00a0€'],
    ['el', '1.234,5', undefined, '1234.5', '1.234,5'],
    ['el', '12,5', { style: 'percent' }, '0.125', '12,5%'],
    ['ar', '٣٫١٤', undefined, '3.14', '3.14'],
    ['ar-EG', '3.14', undefined, '3.14', '٣٫١٤'],
    ['en', '٣٫١٤', undefined, '3.14', '3.14'],
    ['en', '１２', undefined, '12', '12'],
    ['en', '12.5', { style: 'unit', unit: 'percent' }, '12.5', '12.5%'],
    ['en', '3 kilograms', { style: 'unit', unit: 'kilogram' }, '3', '3 kg'],
  ])('in %s reads %j (%o) as %s and writes it as %j', async (locale, text, format, value, tidy) => {
    render(
      <LocaleProvider locale={locale} messages={en}>
        <NumberField label="Share" name="share" format={format} />
      </LocaleProvider>,
    );
    paste(text);
    expect(plain()).toBe(value);
    await userEvent.tab();
    expect(input()).toHaveValue(tidy);
    expect(input()).toBeValid();
  });

  it.each([
    ['en', '1.234,5', 'Enter a number, such as 1,234.5'],
    ['en', '€ 12', 'Enter a number, such as 1,234.5'],
    ['en', 'abc', 'Enter a number, such as 1,234.5'],
    ['en', '1'.repeat(1_000_000), 'Enter a number, such as 1,234.5'],
    ['de', '1,234.5', 'Geben Sie eine Zahl ein, zum Beispiel 1.234,5'],
    ['el', '1,234.5', 'Εισαγάγετε έναν αριθμό, όπως 1.234,5'],
    ['ar-EG', '1,2,3', 'أدخل رقمًا، مثل ١٬٢٣٤٫٥'],
  ])('in %s refuses %.12s and says how', async (locale, text, words) => {
    const onValueChange = vi.fn();
    render(
      <LocaleProvider locale={locale} messages={languages[locale]}>
        <NumberField label="Share" name="share" defaultValue={7} onValueChange={onValueChange} />
      </LocaleProvider>,
    );
    paste(text);
    expect(plain()).toBe('');
    expect(onValueChange).toHaveBeenLastCalledWith(null, expect.anything());
    await userEvent.tab();
    expect(input()).toHaveValue(text);
    expect(input()).toHaveAccessibleErrorMessage(words);
  });

  it.each<[Partial<NumberFieldProps>, string]>([
    [{ min: 10, max: 5 }, 'min (10) is above its max (5)'],
    [{ step: 0 }, 'step is 0'],
    [{ step: -1 }, 'step is -1'],
    [{ step: Number.NaN }, 'step is NaN'],
    [{ format: { style: 'currency', currency: 'bogus' } }, 'format does not work'],
    [{ value: 4, onValueChange: undefined }, 'NumberField value is set without a handler'],
  ])('bears %o, with one warning', async (props, words) => {
    mount({ defaultValue: props.value === undefined ? 12 : undefined, ...props });
    await userEvent.type(input(), '{ArrowUp}');
    expect(input().value).toBe(props.value === undefined ? '13' : '4');
    expect(takeConsole()).toEqual([expect.stringContaining(words)]);
  });

  it.each([Number.POSITIVE_INFINITY, Number.NaN, undefined, null])(
    'has no limit in %s',
    (limit) => {
      const none = limit as number;
      mount({ min: none, max: none, defaultValue: 5 });
      expect(input()).not.toHaveAttribute('aria-valuemin');
      expect(input()).not.toHaveAttribute('aria-valuemax');
      expect(input()).toBeValid();
    },
  );

  it('hears of autofill, which presses no key', () => {
    const { onValueChange } = mount();
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
    set.call(input(), '12');
    fireEvent(input(), new Event('change', { bubbles: true }));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(12, expect.anything());
  });

  it('reads from left to right, and begins where the page does', () => {
    render(
      <div dir="rtl">
        <NumberField label="Share" defaultValue={-12.5} />
      </div>,
    );
    expect(input().matches(':dir(ltr)')).toBe(true);
    expect(getComputedStyle(input()).textAlign).toBe('right');
  });
});
