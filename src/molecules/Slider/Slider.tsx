'use client';

import type { ChangeEvent } from 'react';
import { formatNumber, useLocale } from '../../locale';
import { sliderFrame, type SliderInputProps, type SliderOptions } from './sliderFrame';
import { sliderScale } from './sliderNumbers';
import { useSlider, warnIfFixed } from './useSlider';

export interface SliderProps extends SliderOptions, SliderInputProps {
  /** The number, if you keep it. Without `onValueChange` it is read-only. */
  value?: number;
  /**
   * The number at first, and after a reset of the form, if the slider keeps it.
   * @default min
   */
  defaultValue?: number;
  /** Called with the new number, on a step and within the bounds, whenever people move the thumb. */
  onValueChange?: (value: number, event: ChangeEvent<HTMLInputElement>) => void;
}

/**
 * Asks for a number whose place between two ends says more than its digits (APG: Slider). A native range input:
 * keys, touch and form are the browser's. For an exact number use `NumberField`; for two ends, `RangeSlider`.
 */
export function Slider({
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
  ...props
}: SliderProps) {
  if (process.env.NODE_ENV !== 'production') {
    warnIfFixed('Slider', { value, onValueChange, disabled: props.disabled });
  }
  const { locale } = useLocale();
  const scale = sliderScale(min, max, step);
  const slider = useSlider(
    scale,
    value === undefined ? undefined : [value],
    [defaultValue],
    onValueChange && (([number], event) => onValueChange(number, event)),
  );
  return sliderFrame({
    field: props,
    marks,
    orientation,
    hideValue,
    scale,
    ...slider,
    text: formatValue ?? ((number) => formatNumber(number, locale)),
    thumbs: (control) => [control],
  });
}
