import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { warnOfUnknown } from '../../behaviors';
import type { space } from '../../theme/tokens';
import * as styles from './Box.styles';

export interface BoxProps extends ComponentProps<'div'> {
  /**
   * The space around the content, as a step of the `space` scale: `1` is 4 px.
   * @default 4
   */
  padding?: keyof typeof space;
}

/** Puts even space around its content. It draws nothing and arranges nothing: that is for Stack, Inline and Grid. */
export function Box({ padding = 4, className, ...props }: BoxProps) {
  if (process.env.NODE_ENV !== 'production') warnOfUnknown('Box padding', styles.padding, padding);
  return <div className={clsx(styles.root, styles.padding[padding], className)} {...props} />;
}
