import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { classOf, numberInRange } from '../../behaviors';
import type { Tone } from '../../theme/tokens';
import * as styles from './Meter.styles';

/** From which value on an amount is good, low, too much. */
export interface MeterThreshold {
  /** The least value it holds for. */
  from: number;
  /** What such a value means, in a word or two. Shown, and read out with the value. */
  label: string;
  /** The colour that goes with the words. */
  tone: Tone;
}

export interface MeterProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** What is measured: its accessible name (WCAG 2.2, 4.1.2). Not shown. */
  label: string;
  /** The amount. */
  value: number;
  /**
   * The least it can be.
   * @default 0
   */
  min?: number;
  /**
   * The most it can be.
   * @default 100
   */
  max?: number;
  /** The value in words, with its unit, such as “62.5 %”. Shown below the bar, and read out. */
  valueText?: string;
  /** What the value means, by where it lies. The words are shown: colour alone would tell not everybody. */
  thresholds?: MeterThreshold[];
  /**
   * How thick the bar is: 4, 6 or 8 px.
   * @default 'medium'
   */
  size?: 'small' | 'medium' | 'large';
}

/**
 * Shows an amount within known limits, such as a share or a quota (WAI-ARIA meter pattern). For work that
 * goes on, use `ProgressBar`.
 */
export function Meter({
  label,
  value,
  min,
  max,
  valueText,
  thresholds,
  size = 'medium',
  className,
  ...props
}: MeterProps) {
  const range = numberInRange({ component: 'Meter', value, min, max });
  const exact = range.value ?? range.min;
  // Sums of fractions are a little beside: nobody wants to hear 0.30000000000000004.
  const now = Number(exact.toPrecision(15));
  const percent = (number: number) => `${(100 * (number - range.min)) / (range.max - range.min)}%`;
  const steps = (thresholds ?? [])
    .filter((threshold) => Number.isFinite(threshold?.from))
    .toSorted((one, other) => one.from - other.from);
  const step = steps.findLast(({ from }) => from <= now);
  const words = [valueText, step?.label].filter(Boolean).join(', ');

  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no engine lets a native meter be drawn alike
      role="meter"
      className={clsx(
        styles.root,
        step && classOf(styles.tone, step.tone, 'accent', 'Meter tone'),
        className,
      )}
      aria-label={label}
      aria-valuemax={range.max}
      aria-valuemin={range.min}
      aria-valuenow={now}
      aria-valuetext={words && !valueText ? `${now}, ${words}` : words || undefined}
      {...props}
    >
      {/* Attributes, not styles: a strict Content-Security-Policy blocks those in markup. */}
      <svg className={clsx(styles.bar, classOf(styles.size, size, 'medium', 'Meter size'))}>
        <rect className={styles.fill} width={percent(exact)} height="100%" />
        {steps
          .filter(
            ({ from }, index) =>
              from > range.min && from < range.max && from !== steps[index - 1]?.from,
          )
          .map(({ from }) => (
            <rect key={from} className={styles.mark} x={percent(from)} width="2" height="100%" />
          ))}
      </svg>
      {words}
    </div>
  );
}
