'use client';

import type { ChangeEvent, ComponentProps } from 'react';
import { formatNumber, sliderMaximum, sliderMinimum, useLocale, useMessages } from '../../locale';
import { sliderFrame, sliderScale, useSlider, warnIfFixed, type SliderOptions } from '../Slider';

type GroupProps = Omit<ComponentProps<'div'>, 'children' | 'defaultValue' | 'onChange' | 'role'>;

export interface RangeSliderProps extends SliderOptions, GroupProps {
  /** Both ends, if you keep them, the lower one first. Without `onValueChange` they are read-only. */
  value?: readonly [low: number, high: number];
  /**
   * Both ends at first, and after a reset of the form, if the slider keeps them.
   * @default [min, max]
   */
  defaultValue?: readonly [low: number, high: number];
  /** Called with both ends whenever people move one of them. */
  onValueChange?: (
    value: [low: number, high: number],
    event: ChangeEvent<HTMLInputElement>,
  ) => void;
  /** The name of both ends in the form: `getAll(name)` gives the lower one first. */
  name?: string;
  /** The `id` of the form it belongs to, where it stands outside. */
  form?: string;
  /**
   * It cannot be used, and nothing is submitted.
   * @default false
   */
  disabled?: boolean;
}

const english = { sliderMaximum, sliderMinimum };

const open: readonly unknown[] = [undefined, undefined];

/**
 * Asks for a range between two ends (APG: Multi-Thumb Slider). Two native range inputs on one track, whose thumbs
 * cannot cross. For one number use `Slider`; for exact ones, two `NumberField`s.
 */
export function RangeSlider({
  min,
  max,
  step,
  value,
  defaultValue,
  onValueChange,
  marks,
  orientation,
  hideValue,
  formatValue,
  name,
  form,
  ...props
}: RangeSliderProps) {
  const { disabled } = props;
  if (process.env.NODE_ENV !== 'production') {
    warnIfFixed('RangeSlider', { value, onValueChange, disabled });
  }
  const message = useMessages(english);
  const { locale } = useLocale();
  const scale = sliderScale(min, max, step);
  const slider = useSlider(
    scale,
    // Null from plain JavaScript is none.
    value === null ? open : value,
    defaultValue ?? open,
    onValueChange,
  );
  return sliderFrame({
    field: { ...props, name, group: true },
    marks,
    orientation,
    hideValue,
    scale,
    ...slider,
    text: formatValue ?? ((number) => formatNumber(number, locale)),
    thumbs: () => [
      { 'aria-label': message('sliderMinimum'), disabled, form, name },
      { 'aria-label': message('sliderMaximum'), disabled, form, name },
    ],
    wrap: (control, track) => (
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the field has a label of its own
      <div role="group" {...control}>
        {track}
      </div>
    ),
  });
}
