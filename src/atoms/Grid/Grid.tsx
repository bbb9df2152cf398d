import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { classOf } from '../../behaviors';
import type { space } from '../../theme/tokens';
import * as styles from './Grid.styles';

export interface GridProps extends ComponentProps<'div'> {
  /**
   * The space between columns and between rows, as a step of the `space` scale. By default the gutter of
   * the page: 16 px, 24 in wide windows. Between columns never more than 8 % of the grid.
   */
  gap?: keyof typeof space;
  /** The space around the columns, as a step of the `space` scale. */
  padding?: keyof typeof space;
  /**
   * Where children of different heights stand within their row.
   * @default 'stretch'
   */
  align?: 'start' | 'center' | 'end' | 'stretch';
}

/**
 * Twelve columns for `GridItem`s; any other child takes a whole row. Spans follow the width of the grid, not
 * of the window, by container queries. It fills its parent and takes no width from its content.
 */
export function Grid({ gap, padding, align = 'stretch', className, ...props }: GridProps) {
  return (
    <div
      className={clsx(
        styles.root,
        gap !== undefined && classOf(styles.gap, gap, 4, 'Grid gap'),
        padding !== undefined && classOf(styles.padding, padding, 4, 'Grid padding'),
        classOf(styles.align, align, 'stretch', 'Grid align'),
        className,
      )}
      {...props}
    />
  );
}
