import { clsx } from 'clsx/lite';
import type { ComponentProps, ReactNode } from 'react';
import { warnOfUnknown } from '../../behaviors';
import * as styles from './StatusLabel.styles';

export interface StatusLabelProps extends ComponentProps<'span'> {
  /** The state in a word or two, such as “Registered”. Always there: shape and colour only support it. */
  children: ReactNode;
  /**
   * What the state means, in a colour and a shape: `neutral` a ring, `accent` (under way) a half-filled
   * one, `info` a dot, `success` a tick, `warning` a triangle, `danger` a cross.
   * @default 'neutral'
   */
  tone?: 'neutral' | 'accent' | 'success' | 'warning' | 'danger' | 'info';
  /**
   * `quiet` for columns of them, `tinted` where one stands alone.
   * @default 'quiet'
   */
  variant?: 'quiet' | 'tinted';
  /** Drawn in place of the shape. Decorative: the words must make sense without it. */
  icon?: ReactNode;
}

/**
 * Says in which state a thing is: in words, with a shape and a colour that say the same (WCAG 1.4.1).
 *
 * It does nothing when pressed. For a number use `Badge`; for what a thing is filed under, `Tag`.
 */
export function StatusLabel({
  tone = 'neutral',
  variant = 'quiet',
  icon,
  className,
  children,
  ...props
}: StatusLabelProps) {
  if (process.env.NODE_ENV !== 'production') {
    warnOfUnknown('StatusLabel tone', styles.tone, tone);
    warnOfUnknown('StatusLabel variant', styles.variant, variant);
  }
  return (
    <span
      className={clsx(
        styles.root,
        styles.tone[tone],
        styles.variant[variant],
        icon && styles.drawn,
        className,
      )}
      {...props}
    >
      {icon ? (
        <>
          {icon}
          {children}
        </>
      ) : (
        children
      )}
    </span>
  );
}
