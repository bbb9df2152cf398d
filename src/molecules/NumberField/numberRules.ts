import { warnOnce } from '../../behaviors';
import { roundedPlaces, type NumberFieldFormat } from './formatDecimal';
import { plainDecimal } from './plainDecimal';

/** What a number must obey, in plain decimal notation. */
export interface NumberRules {
  min?: string;
  max?: string;
  /** How far one step goes. */
  step: string;
  /** Numbers must lie whole multiples of it away from `base`. */
  grid?: string;
  base: string;
}

interface NumberLimits {
  min?: number;
  max?: number;
  step?: number;
}

/** What a number must obey, from props that may make no sense. */
export function numberRules(limits: NumberLimits, format: NumberFieldFormat): NumberRules {
  const min = plainDecimal(limits.min) || undefined;
  const max = plainDecimal(limits.max) || undefined;
  const crossed = Number(min) > Number(max);
  const given = plainDecimal(limits.step);
  const grid = Number(given) > 0 ? given : undefined;
  if (process.env.NODE_ENV !== 'production') {
    if (crossed) {
      warnOnce(
        `NumberField min ${min} max ${max}`,
        `NumberField min (${min}) is above its max (${max}), so no number would be right, and max is ignored. Swap them.`,
      );
    }
    if (limits.step !== undefined && !grid) {
      warnOnce(
        `NumberField step ${limits.step}`,
        `NumberField step is ${limits.step}, which goes nowhere, so any number is right and the keys go by one. Pass a number above 0.`,
      );
    }
  }

  const places = roundedPlaces(format);
  return {
    min,
    max: crossed ? undefined : max,
    step: grid ?? (format.style === 'percent' ? '0.01' : '1'),
    grid: grid ?? (places === undefined ? undefined : plainDecimal(`1e-${places}`)),
    base: (grid && min) || '0',
  };
}
