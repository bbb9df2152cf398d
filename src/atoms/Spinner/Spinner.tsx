import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import * as styles from './Spinner.styles';

export interface SpinnerProps extends Omit<ComponentProps<'span'>, 'children'> {
  /**
   * What is going on, in words: names the spinner as an indeterminate `progressbar` (WAI-ARIA 1.2).
   * Without it the spinner is decorative, and something beside it must say that work is under way.
   */
  label?: string;
}

/**
 * Says that something is being waited for, when nobody knows for how long.
 *
 * Takes its size and colour from the text around it, and shows only after a moment, so that quick
 * work does not flicker. Where progress can be counted, use a progress bar.
 */
export function Spinner({ label, className, ...props }: SpinnerProps) {
  return (
    <span
      className={clsx(styles.root, className)}
      role={label ? 'progressbar' : undefined}
      aria-label={label || undefined}
      aria-hidden={label ? undefined : true}
      {...props}
    />
  );
}
