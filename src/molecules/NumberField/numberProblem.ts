import type { NumberRules } from './numberRules';
import { scaleDecimals } from './scaleDecimals';

/** What native validation would call it, if something is wrong with a decimal. */
export type NumberProblem = 'rangeUnderflow' | 'rangeOverflow' | 'stepMismatch' | undefined;

/** Which of its rules a decimal breaks. */
export function numberProblem(
  decimal: string,
  { min, max, grid, base }: Omit<NumberRules, 'step'>,
): NumberProblem {
  const { numbers } = scaleDecimals([decimal, min ?? decimal, max ?? decimal, grid ?? '1', base]);
  const [value, low, high, unit, origin] = numbers as [bigint, bigint, bigint, bigint, bigint];
  if (value < low) return 'rangeUnderflow';
  if (value > high) return 'rangeOverflow';
  if (grid && (value - origin) % unit !== 0n) return 'stepMismatch';
  return undefined;
}
