import { warnOnce } from './warnOnce';

/** What plain JavaScript may send where a number is meant. */
export interface NumberInRange {
  /** The component, for the warning. */
  component: string;
  value: number | null | undefined;
  /** @default 0 */
  min?: number;
  /** @default 100 */
  max?: number;
}

/** Ends that make sense, and a value between them; without one, nobody knows it. */
export interface FiniteRange {
  value: number | undefined;
  min: number;
  max: number;
}

const finite = (given: unknown) => {
  const number = typeof given === 'string' && given.trim() ? Number(given) : given;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

/**
 * Finite numbers in their order, whatever was sent, with one development warning for what was wrong:
 * what is no number (such as 0 / 0) is not known, what lies outside is moved to the end, and ends in the
 * wrong order give way to the default ones.
 */
export function numberInRange({
  component,
  value,
  min = 0,
  max = 100,
}: NumberInRange): FiniteRange {
  const start = finite(min) ?? 0;
  const end = finite(max) ?? 100;
  const ordered = start < end;
  const range = ordered ? { min: start, max: end } : { min: 0, max: 100 };
  const number = finite(value ?? undefined);
  const inside =
    number === undefined ? undefined : Math.min(Math.max(number, range.min), range.max) + 0;
  if (
    process.env.NODE_ENV !== 'production' &&
    (start !== min || end !== max || !ordered || inside !== (value ?? undefined))
  ) {
    warnOnce(
      `${component} ${value} ${min} ${max}`,
      `${component} cannot show the value ${value} from ${min} to ${max}. It shows ` +
        `${inside ?? 'an unknown value'} from ${range.min} to ${range.max}. ` +
        'Give it finite numbers, min below max, and leave the value out while nobody knows it.',
    );
  }
  return { ...range, value: inside };
}
