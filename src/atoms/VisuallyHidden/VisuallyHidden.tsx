import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import * as styles from './VisuallyHidden.styles';

export interface VisuallyHiddenProps extends ComponentProps<'span'> {
  /**
   * Shows while something inside has the keyboard focus: nobody may be led by the keyboard to what they
   * cannot see (WCAG 2.4.7).
   * @default false
   */
  focusable?: boolean;
}

/**
 * Says something to assistive technology alone. Use it for words that the picture makes plain to others;
 * what everyone should know belongs where everyone can read it.
 */
export function VisuallyHidden({ focusable = false, className, ...props }: VisuallyHiddenProps) {
  return (
    <span className={clsx(styles.root, focusable && styles.focusable, className)} {...props} />
  );
}
