import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { warnOfUnknown } from '../../behaviors';
import * as styles from './Container.styles';

export interface ContainerProps extends ComponentProps<'div'> {
  /**
   * The most its content may measure: 640 px for forms and articles, 960 for detail pages, 1200 for most
   * pages, 1440 for tables and dashboards.
   * @default 'large'
   */
  size?: 'small' | 'medium' | 'large' | 'xlarge';
}

/**
 * Keeps the content of a page in the middle, no wider than is good for it, and with the margin of the page
 * beside it. What it is drawn on, such as a `background`, reaches from edge to edge.
 */
export function Container({ size = 'large', className, ...props }: ContainerProps) {
  if (process.env.NODE_ENV !== 'production') warnOfUnknown('Container size', styles.size, size);
  return <div className={clsx(styles.root, styles.size[size], className)} {...props} />;
}
