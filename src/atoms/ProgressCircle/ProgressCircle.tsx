import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { numberInRange, warnOfUnknown } from '../../behaviors';
import type { Tone } from '../../theme/tokens';
import * as styles from './ProgressCircle.styles';

export interface ProgressCircleProps extends Omit<
  ComponentProps<'svg'>,
  'children' | 'max' | 'values'
> {
  /** What is going on, in words: its accessible name (WCAG 2.2, 4.1.2). Not shown. */
  label: string;
  /** How much of `max` is done. Leave it out while nobody knows: then the circle turns. */
  value?: number | null;
  /**
   * The value at which all is done.
   * @default 100
   */
  max?: number;
  /** The value in words, where a percentage says too little, such as “12 of 48 files”. Not shown. */
  valueText?: string;
  /**
   * How large the circle is: 16, 24 or 40 px.
   * @default 'medium'
   */
  size?: 'small' | 'medium' | 'large';
  /**
   * What the colour says. Say it in words too.
   * @default 'accent'
   */
  tone?: Tone;
}

const circle = { cx: 12, cy: 12, r: 10.5 };
/** Always the same element: React passes it over. */
const track = <circle {...circle} className={styles.track} />;

/**
 * Says how far a piece of work has come where there is no room for a `ProgressBar`. It fills clockwise in
 * every direction of text, as clocks do. For a wait without an end in sight, beside words, use `Spinner`.
 */
export function ProgressCircle({
  label,
  value,
  max,
  valueText,
  size = 'medium',
  tone = 'accent',
  className,
  ...props
}: ProgressCircleProps) {
  if (process.env.NODE_ENV !== 'production') {
    warnOfUnknown('ProgressCircle size', styles.size, size);
    warnOfUnknown('ProgressCircle tone', styles.tone, tone);
  }
  const range = numberInRange({ component: 'ProgressCircle', value, max });
  const percent = range.value === undefined ? 25 : (100 * range.value) / range.max;
  return (
    <svg
      className={clsx(styles.root, styles.size[size], styles.tone[tone], className)}
      viewBox="0 0 24 24"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native one is a bar
      role="progressbar"
      aria-label={label}
      aria-valuemax={range.max}
      aria-valuemin={0}
      aria-valuenow={range.value}
      aria-valuetext={valueText}
      {...props}
    >
      {track}
      {/* Attributes, not styles: a strict Content-Security-Policy blocks those in markup. */}
      {percent > 0 && (
        <circle
          {...circle}
          className={styles.fill}
          pathLength={100}
          strokeDasharray={`${percent} 100`}
        />
      )}
    </svg>
  );
}
