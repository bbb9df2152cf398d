'use client';

import type { ChangeEvent } from 'react';
import { useDraft, useEarlyInput, warnOnce } from '../../behaviors';
import { onScale, type SliderScale } from './sliderNumbers';

interface Controlled {
  value?: unknown;
  onValueChange?: unknown;
  disabled?: boolean;
}

/** Warns a developer of a slider that nobody can move; put the development guard around the call. */
export function warnIfFixed(
  component: string,
  { value, onValueChange, disabled }: Controlled,
): void {
  if (value === undefined || onValueChange || disabled) return;
  warnOnce(
    `read-only ${component} value`,
    `${component} value is set without a handler, so nobody can move it. ` +
      `Add onValueChange, or give defaultValue and leave it to the ${component}.`,
  );
}

/** Of one thumb, there is only the first. */
type Change = (values: [number, number], event: ChangeEvent<HTMLInputElement>) => void;

/**
 * The numbers at the thumbs of a slider, kept here or by a parent, in order and on the scale; reset with the form.
 *
 * @param given - What a parent holds; `undefined` leaves it here
 * @param start - What each thumb starts with
 */
export function useSlider(
  scale: SliderScale,
  given: readonly unknown[] | undefined,
  start: readonly unknown[],
  onChange: Change | undefined,
) {
  const track = useEarlyInput<HTMLDivElement>();
  const [draft, setDraft] = useDraft<{ control: HTMLInputElement; values: readonly unknown[] }>();

  const held = given ?? draft?.values ?? start;
  const values = start.map((_, index) =>
    onScale(held[index], scale, index === 0 ? scale.min : scale.max),
  );
  values.sort((one, other) => one - other);

  return {
    /** Whether nobody can move it. */
    fixed: given && !onChange,
    track,
    values,
    /** A thumb was moved; it stops at its neighbour. */
    move: (index: number, event: ChangeEvent<HTMLInputElement>) => {
      const { min, max } = scale;
      const low = values[index - 1] ?? min;
      const high = values[index + 1] ?? max;
      const next = values.with(index, Math.min(Math.max(Number(event.target.value), low), high));
      if (next[index] === values[index]) return;
      // First our own: a handler that throws leaves the thumb where people put it.
      setDraft({ control: event.currentTarget, values: next });
      onChange?.(next as [number, number], event);
    },
  };
}
