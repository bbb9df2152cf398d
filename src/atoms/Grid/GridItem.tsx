import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { classOf } from '../../behaviors';
import * as styles from './Grid.styles';

/** How many of the twelve columns an item takes. */
export type GridSpan = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

type GridWidth = 'base' | 'small' | 'medium' | 'large' | 'xlarge' | 'xxlarge';

export interface GridItemProps extends ComponentProps<'div'> {
  /**
   * How many of the twelve columns it takes. A number holds at every width; a record says from which width
   * of the grid on: `base` 0, `small` 640, `medium` 768, `large` 1024, `xlarge` 1280, `xxlarge` 1536 px.
   * Below the first it names, the item takes the whole row.
   * @default 12
   */
  span?: GridSpan | Partial<Record<GridWidth, GridSpan>>;
}

/** Takes a number of columns of the `Grid` it stands in. */
export function GridItem({ span = 12, className, ...props }: GridItemProps) {
  const spans = Object.entries(typeof span === 'object' ? { ...span } : { base: span });
  return (
    <div
      className={clsx(
        ...spans.map(([width, count]) => {
          const from = classOf(styles.span, width as 'base', 'base', 'GridItem width');
          return count !== undefined && classOf(from, count, 12, 'GridItem span');
        }),
        className,
      )}
      {...props}
    />
  );
}
