'use client';

import type { ChangeEvent, RefObject } from 'react';
import { rewriteInput } from '../../behaviors';
import {
  numberFieldUnreadable,
  useLocale,
  useMessages,
  validityRangeOverflow,
  validityRangeUnderflow,
  validityStepMismatch,
} from '../../locale';
import { exampleNumber } from './exampleNumber';
import {
  formatDecimal,
  roundDecimal,
  roundedPlaces,
  type NumberFieldFormat,
} from './formatDecimal';
import { numberProblem, type NumberProblem } from './numberProblem';
import { numberRules, type NumberRules } from './numberRules';
import { parseNumber } from './parseNumber';
import { stepDecimal } from './stepDecimal';
import { usableFormat } from './usableFormat';
import { useNumberText } from './useNumberText';

const english = {
  numberFieldUnreadable,
  validityRangeOverflow,
  validityRangeUnderflow,
  validityStepMismatch,
};

/** The words of a page for what is wrong with a number, by the name of the native `ValidityState` flag. */
export type NumberMessages = Partial<
  Record<Exclude<NumberProblem, undefined> | 'badInput' | 'valueMissing', string>
>;

interface NumberOptions {
  value?: number | null;
  defaultValue?: number | null;
  onValueChange?: (value: number | null, event: ChangeEvent<HTMLInputElement>) => void;
  format?: NumberFieldFormat;
  min?: number;
  max?: number;
  step?: number;
}

const keypad = ({ min, grid }: NumberRules): 'text' | 'decimal' | 'numeric' => {
  if (min === undefined || min.startsWith('-')) return 'text';
  return grid === undefined || grid.includes('.') || min.includes('.') ? 'decimal' : 'numeric';
};

const numberOf = (decimal: string | undefined) => (decimal ? Number(decimal) : undefined);

/** The number of a field: its text, what is wrong with it, its steps, and what is said of it. */
export function useNumber(
  { format: wanted = {}, min, max, step: size, ...options }: NumberOptions,
  input: RefObject<HTMLInputElement | null>,
) {
  const message = useMessages(english);
  const { locale } = useLocale();
  const format = usableFormat(wanted);
  const percent = format.style === 'percent';
  const rules = numberRules({ min, max, step: size }, format);
  const write = (decimal = '') => formatDecimal(decimal, locale, format);
  const { decimal, ...text } = useNumberText({
    ...options,
    format: write,
    parse: (typed) => parseNumber(typed, locale, format),
    round: (given) => roundDecimal(given, roundedPlaces(format)),
  });

  const problem: NumberProblem | 'badInput' =
    decimal === undefined ? 'badInput' : decimal ? numberProblem(decimal, rules) : undefined;
  const complaints = {
    badInput: () =>
      message('numberFieldUnreadable', { example: write(exampleNumber(rules, percent)) }),
    rangeUnderflow: () => message('validityRangeUnderflow', { minimum: write(rules.min) }),
    rangeOverflow: () => message('validityRangeOverflow', { maximum: write(rules.max) }),
    stepMismatch: () => message('validityStepMismatch', { step: write(rules.grid) }),
  };

  const stepped = (count: number) => stepDecimal(decimal || '0', rules, count);
  const go = (next: string) => rewriteInput(input.current!, write(next));
  const { min: low, max: high } = rules;
  const inRange = problem === 'rangeUnderflow' ? low : problem === 'rangeOverflow' ? high : decimal;

  return {
    ...text,
    decimal,
    problem,
    complaint: problem && complaints[problem](),
    atMin: Boolean(decimal) && stepped(-1) === decimal,
    atMax: Boolean(decimal) && stepped(1) === decimal,
    /** Takes steps, up or down, if there is a number or none yet, and the limits allow it. */
    step: (count: number) =>
      // A button that is held is not let go when it is disabled.
      decimal !== undefined && input.current!.matches(':enabled') && go(stepped(count)),
    toMin: low === undefined ? undefined : () => go(low),
    toMax: high === undefined ? undefined : () => go(stepDecimal(high, rules, 0)),
    /** The decimal sign of the language. */
    sign: () => formatDecimal('0.5', locale, {}).replace(/\p{Nd}/gu, ''),
    /** What the input is told besides its text. */
    control: {
      'aria-valuemin': numberOf(low),
      'aria-valuemax': numberOf(high),
      'aria-valuenow': numberOf(inRange),
      'aria-valuetext': text.text || undefined,
      // Keypads of touch devices have no minus sign, and those for whole numbers no decimal sign.
      inputMode: keypad(rules),
      value: text.text,
    },
  };
}
