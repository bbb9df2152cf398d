'use client';

import { clsx } from 'clsx/lite';
import type { ChangeEvent, ComponentProps, ReactNode, RefObject } from 'react';
import { FieldFrame, type FieldControlProps, type FieldOptions } from '../Field';
import type { SliderScale } from './sliderNumbers';
import * as styles from './Slider.styles';

/** A place on the track. */
export interface SliderMark {
  /** Where it is. */
  value: number;
  /** What stands there. */
  label: ReactNode;
}

/** What every slider can be told. */
export interface SliderOptions extends FieldOptions {
  /**
   * The least value.
   * @default 0
   */
  min?: number;
  /**
   * The greatest value; below `min`, it is `min`.
   * @default 100
   */
  max?: number;
  /**
   * From one value to the next, counted from `min`; above zero.
   * @default 1
   */
  step?: number;
  /** Places worth knowing. Decorative: people read the value. */
  marks?: readonly SliderMark[];
  /**
   * A vertical one grows from below.
   * @default 'horizontal'
   */
  orientation?: 'horizontal' | 'vertical';
  /**
   * Shows no value beside the track. Assistive technology says it all the same.
   * @default false
   */
  hideValue?: boolean;
  /** Writes a value, such as `(value) => formatNumber(value, 'el', { style: 'unit', unit: 'percent' })`. By default in the language around it. */
  formatValue?: (value: number) => string;
}

/** The attributes of a slider’s inputs. */
export type SliderInputProps = Omit<
  ComponentProps<'input'>,
  | 'children'
  | 'defaultValue'
  | 'max'
  | 'min'
  | 'onChange'
  | 'readOnly'
  | 'size'
  | 'step'
  | 'type'
  | 'value'
>;

interface SliderFrameProps extends Pick<SliderOptions, 'hideValue' | 'marks' | 'orientation'> {
  field: FieldOptions & { group?: boolean; name?: string };
  scale: SliderScale;
  /** Nobody can move it. */
  fixed: boolean | undefined;
  /** For the element around the inputs. */
  track: RefObject<HTMLDivElement | null>;
  values: readonly number[];
  move: (index: number, event: ChangeEvent<HTMLInputElement>) => void;
  text: (value: number) => string;
  /** What each thumb is told. */
  thumbs: (control: FieldControlProps) => readonly SliderInputProps[];
  /** Draws what is around the track: a group, for several thumbs. */
  wrap?: (control: FieldControlProps, track: ReactNode) => ReactNode;
}

/** What sliders of one and two thumbs have in common. Not a component, as the frame of text fields. */
export function sliderFrame({
  field,
  orientation,
  hideValue,
  marks,
  scale,
  fixed,
  track: trackRef,
  values,
  move,
  text,
  thumbs,
  wrap = (_, track) => track,
}: SliderFrameProps) {
  const { min, max } = scale;
  const span = max - min || 1;
  const { group } = field;
  const [low, high] = group ? values : [min, ...values];

  return (
    <FieldFrame {...field}>
      {(control) => {
        const told = thumbs(control);
        const track = (
          <div className={styles.track} data-orientation={orientation} ref={trackRef}>
            <progress className={styles.fill} aria-hidden max={span} value={high! - min} />
            {group && (
              <progress
                className={clsx(styles.fill, styles.before)}
                aria-hidden
                max={span}
                value={low! - min}
              />
            )}
            {values.map((value, index) => (
              <input
                // oxlint-disable-next-line react/no-array-index-key -- a thumb is its place
                key={index}
                type="range"
                {...scale}
                value={value}
                aria-orientation={orientation}
                aria-readonly={fixed || undefined}
                aria-valuetext={text(value)}
                onChange={(event) => move(index, event)}
                {...told[index]}
                className={clsx(
                  styles.input,
                  group && styles.paired,
                  // Both at the end: the lower one must be the one that can be moved.
                  index === 0 && value > min + span / 2 && styles.above,
                )}
              />
            ))}
          </div>
        );
        return wrap(
          control,
          <div className={styles.row}>
            <div className={styles.grow}>
              {track}
              {marks && marks.length > 0 && (
                <div className={styles.marks} aria-hidden>
                  {marks.map((mark, index) => (
                    <span
                      // oxlint-disable-next-line react/no-array-index-key -- a mark keeps nothing
                      key={index}
                      className={styles.mark}
                      // By script: a strict Content-Security-Policy forbids style attributes in markup.
                      ref={(element) =>
                        element?.style.setProperty(
                          '--slider-at',
                          `${((mark.value - min) / span) * 100}%`,
                        )
                      }
                    >
                      {mark.label}
                    </span>
                  ))}
                </div>
              )}
            </div>
            {!hideValue && (
              <span className={styles.output} aria-hidden>
                {values.map(text).join(' – ')}
              </span>
            )}
          </div>,
        );
      }}
    </FieldFrame>
  );
}
