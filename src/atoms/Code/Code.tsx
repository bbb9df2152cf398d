import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import * as styles from './Code.styles';

export interface CodeProps extends ComponentProps<'code'> {
  /**
   * Stands as a block of its own: keeps spaces and line breaks, and wraps what is too long.
   * @default false
   */
  block?: boolean;
}

/**
 * What a machine reads or writes: a name in an API, a query, a line of a file. Always left to right, and
 * left alone by translators. For an identifier that people read, use `Text` with `variant="code"`.
 */
export function Code({ block = false, className, ...props }: CodeProps) {
  return (
    <code
      className={clsx(styles.root, block && styles.block, className)}
      translate="no"
      {...props}
    />
  );
}
