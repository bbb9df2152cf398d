'use client';

import { type ChangeEvent, type ComponentProps, type FocusEvent, type KeyboardEvent } from 'react';
import { useCustomValidity, useEarlyInput } from '../../behaviors';
import { AddIcon } from '../../icons/AddIcon';
import { RemoveIcon } from '../../icons/RemoveIcon';
import { numberFieldDecrease, numberFieldIncrease, useMessages } from '../../locale';
import { isReadOnlyValue, textFrame, type TextFrameOptions } from '../TextField';
import type { NumberFieldFormat } from './formatDecimal';
import { NumberFieldStepper } from './NumberFieldStepper';
import { numberKey } from './numberKey';
import { useNumber, type NumberMessages } from './useNumber';

const english = { numberFieldDecrease, numberFieldIncrease };

type InputProps = Omit<
  ComponentProps<'input'>,
  | 'children'
  | 'defaultValue'
  | 'max'
  | 'maxLength'
  | 'min'
  | 'minLength'
  | 'pattern'
  | 'prefix'
  | 'size'
  | 'step'
  | 'type'
  | 'value'
>;

export interface NumberFieldProps extends Omit<TextFrameOptions, 'validityMessages'>, InputProps {
  /**
   * The number, if you keep it; `null` for none. Without `onValueChange` or `onChange` it is read-only. A
   * `number` holds 15 digits safely; the value in a form is exact to the last one.
   */
  value?: number | null;
  /** The number at first, and after a reset of the form, if the field keeps it. */
  defaultValue?: number | null;
  /**
   * Called with the new number whenever people change it; with `null` while the field is empty or what
   * stands in it is no number in this language.
   */
  onValueChange?: (value: number | null, event: ChangeEvent<HTMLInputElement>) => void;
  /**
   * How the number is written: unit, currency, percent, digits. In the style `percent`, 0.125 is 12.5 %;
   * with `{ style: 'unit', unit: 'percent' }` it is 12.5. All digits are shown, unless there is a
   * `maximumFractionDigits` or a currency: then your values are rounded, and people may not enter more.
   */
  format?: NumberFieldFormat;
  /** The least number that is right. From 0 on, touch devices show a keypad, which has no minus sign. */
  min?: number;
  /** The greatest number that is right. */
  max?: number;
  /**
   * How far the arrow keys and the stepper go; Page Up and Page Down go ten times as far. Only numbers on
   * a step, counted from `min` or 0, are right. Without it, all are, and the keys go by 1 (by 1 %).
   */
  step?: number;
  /**
   * Offers buttons that lower and raise the number; held, they go on.
   * @default false
   */
  stepper?: boolean;
  /** Your own words for what is wrong. */
  validityMessages?: NumberMessages;
}

/**
 * Asks for a number people calculate with, written as in their language (APG Spinbutton). What is no number
 * there is an error, never a guess, and the wheel never changes it. An identifier made of digits is a `TextField`.
 */
export function NumberField(all: NumberFieldProps) {
  const {
    value,
    defaultValue,
    onValueChange,
    format,
    min,
    max,
    step,
    stepper,
    validityMessages,
    name,
    ref,
    onBlur,
    onChange,
    onKeyDown,
    ...props
  } = all;
  const message = useMessages(english);
  const input = useEarlyInput(ref);
  const number = useNumber(all, input);
  useCustomValidity(
    input,
    number.problem && (validityMessages?.[number.problem] ?? number.complaint),
  );

  const readOnly = isReadOnlyValue('NumberField', all);

  const field = textFrame(
    {
      ...props,
      name,
      validityMessages: { valueMissing: validityMessages?.valueMissing },
      end: stepper && !readOnly && (
        <>
          <NumberFieldStepper
            label={message('numberFieldDecrease')}
            disabled={props.disabled || number.atMin}
            onStep={() => number.step(-1)}
          >
            <RemoveIcon />
          </NumberFieldStepper>
          <NumberFieldStepper
            label={message('numberFieldIncrease')}
            disabled={props.disabled || number.atMax}
            onStep={() => number.step(1)}
          >
            <AddIcon />
          </NumberFieldStepper>
        </>
      ),
    },
    (control) => (
      <input
        autoComplete="off"
        dir="auto"
        role="spinbutton"
        spellCheck={false}
        {...number.control}
        {...control}
        // What is submitted is the number, not its text.
        name={undefined}
        ref={input}
        readOnly={readOnly}
        onBlur={(event: FocusEvent<HTMLInputElement>) => {
          onBlur?.(event);
          number.tidy();
        }}
        onChange={(event: ChangeEvent<HTMLInputElement>) => {
          onChange?.(event);
          number.change(event);
        }}
        onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
          onKeyDown?.(event);
          if (!readOnly) numberKey(event, number);
        }}
      />
    ),
  );

  return (
    <>
      {field}
      {name !== undefined && (
        <input
          type="hidden"
          name={name}
          form={props.form}
          disabled={props.disabled}
          value={number.decimal ?? ''}
        />
      )}
    </>
  );
}
