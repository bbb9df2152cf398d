import { clsx } from 'clsx/lite';
import type { ComponentProps, ReactNode } from 'react';
import { warnOfUnknown } from '../../behaviors';
import { badgeText } from './badgeText';
import * as styles from './Badge.styles';

export interface BadgeProps extends ComponentProps<'span'> {
  /**
   * How many there are. Nothing is rendered while it is unknown, not a number, or zero; below zero counts
   * as zero. Written in plain digits: numbers that need grouping or other digits come as `children`.
   */
  count?: number;
  /**
   * The highest count written out; above it stands the same with a plus: “99+”.
   * @default 99
   */
  max?: number;
  /**
   * Zero is shown, too: for totals, where “none” is news.
   * @default false
   */
  showZero?: boolean;
  /**
   * Only a dot: that there is something, not how much. With a `count` it shows only while there is any.
   * @default false
   */
  dot?: boolean;
  /**
   * The whole message, such as “12 unread claims”: assistive technology gets it in place of what is seen
   * (WCAG 1.1.1). A dot without one is decorative: something beside it must say the same.
   */
  label?: string;
  /**
   * What it means. Never the only sign of it.
   * @default 'neutral'
   */
  tone?: 'neutral' | 'accent' | 'success' | 'warning' | 'danger' | 'info';
  /**
   * `solid` asks for attention; use it for what is new or wrong.
   * @default 'tinted'
   */
  variant?: 'tinted' | 'solid';
  /**
   * Sits on the upper end corner of the `IconButton` it stands in, or of the nearest element with a `position`.
   * @default false
   */
  attached?: boolean;
  /** One or two words in place of a count, such as “New”. */
  children?: ReactNode;
}

/**
 * Counts what belongs to the thing beside it, or marks it as new.
 *
 * It does nothing when pressed. For the state of a thing use `StatusLabel`; for what it is filed under, `Tag`.
 */
export function Badge({
  count,
  max = 99,
  showZero = false,
  dot = false,
  label,
  tone = 'neutral',
  variant = 'tinted',
  attached = false,
  className,
  children,
  ...props
}: BadgeProps) {
  if (process.env.NODE_ENV !== 'production') {
    warnOfUnknown('Badge variant', styles.variant, variant);
    warnOfUnknown('Badge tone', styles.tone, tone);
  }
  const content = children ?? badgeText(count, max, showZero);
  if (dot ? count !== undefined && content === '' : content === '' || content === false)
    return null;
  return (
    <span
      className={clsx(
        styles.root,
        styles.variant[variant],
        styles.tone[tone],
        dot && styles.dot,
        attached && styles.attached,
        className,
      )}
      // An image of its label: what stands inside is hidden from assistive technology then.
      role={label ? 'img' : undefined}
      aria-label={label || undefined}
      {...props}
    >
      {dot ? undefined : content}
    </span>
  );
}
