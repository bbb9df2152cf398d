import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { warnOfUnknown } from '../../behaviors';
import * as styles from './AspectRatio.styles';

export interface AspectRatioProps extends ComponentProps<'div'> {
  /**
   * Its width to its height. For another ratio, set `aspect-ratio` in CSS of your own.
   * @default '16/9'
   */
  ratio?: '1/1' | '4/3' | '3/2' | '16/9' | '21/9' | '3/4' | '2/3' | '9/16';
}

/**
 * As wide as its parent, and as high as the ratio says before its content is there: nothing jumps. Its child
 * fills it, a picture is cut to fit. Give it one child.
 */
export function AspectRatio({ ratio = '16/9', className, ...props }: AspectRatioProps) {
  if (process.env.NODE_ENV !== 'production')
    warnOfUnknown('AspectRatio ratio', styles.ratio, ratio);
  return <div className={clsx(styles.root, styles.ratio[ratio], className)} {...props} />;
}
