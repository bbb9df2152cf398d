import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { numberInRange, warnOfUnknown } from '../../behaviors';
import type { Tone } from '../../theme/tokens';
import * as styles from './ProgressBar.styles';

export interface ProgressBarProps extends Omit<ComponentProps<'progress'>, 'children' | 'value'> {
  /** What is going on, in words: its accessible name (WCAG 2.2, 4.1.2). Not shown. */
  label: string;
  /** How much of `max` is done. Leave it out while nobody knows: then the bar only says that work goes on. */
  value?: number | null;
  /**
   * The value at which all is done.
   * @default 100
   */
  max?: number;
  /** The value in words, where a percentage says too little, such as “12 of 48 files”. Not shown. */
  valueText?: string;
  /**
   * How thick the bar is: 4, 6 or 8 px.
   * @default 'medium'
   */
  size?: 'small' | 'medium' | 'large';
  /**
   * What the colour says. Say it in words too.
   * @default 'accent'
   */
  tone?: Tone;
}

/**
 * Says how far a piece of work has come. For an amount that is no progress, such as a share, use `Meter`;
 * where the shape of what comes is known, `Skeleton`.
 */
export function ProgressBar({
  label,
  value,
  max,
  valueText,
  size = 'medium',
  tone = 'accent',
  className,
  ...props
}: ProgressBarProps) {
  if (process.env.NODE_ENV !== 'production') {
    warnOfUnknown('ProgressBar size', styles.size, size);
    warnOfUnknown('ProgressBar tone', styles.tone, tone);
  }
  const range = numberInRange({ component: 'ProgressBar', value, max });
  return (
    <progress
      className={clsx(styles.root, styles.size[size], styles.tone[tone], className)}
      value={range.value}
      max={range.max}
      aria-label={label}
      aria-valuetext={valueText}
      {...props}
    />
  );
}
