import type { NumberRules } from './numberRules';
import { scaleDecimals } from './scaleDecimals';

/** What is left of a number above the next lower multiple; never negative. */
const above = (number: bigint, unit: bigint) => ((number % unit) + unit) % unit;

/**
 * Takes a decimal some steps up or down, exact to the last place. As with native steps, one that lies
 * between the lines of the grid first goes to the next line, and the last line inside the limits is the end.
 */
export function stepDecimal(
  decimal: string,
  { min, max, step, grid, base }: NumberRules,
  count: number,
): string {
  const { numbers, restore } = scaleDecimals([
    decimal,
    step,
    base,
    grid ?? step,
    min ?? base,
    max ?? base,
  ]);
  const [value, size, origin, unit, low, high] = numbers as [
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  const floor = (number: bigint) => (grid ? number - above(number - origin, unit) : number);

  const line = floor(value);
  const start = count < 0 && line !== value ? line + unit : line;
  let next = start + size * BigInt(count);
  if (max !== undefined && next > high) next = floor(high);
  if (min !== undefined && next < low) next = low;
  return restore(next);
}
