import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { classOf } from '../../behaviors';
import type { space } from '../../theme/tokens';
import * as styles from './Inline.styles';

export interface InlineProps extends ComponentProps<'div'> {
  /**
   * The space between children and between lines, as a step of the `space` scale: `1` is 4 px.
   * @default 2
   */
  gap?: keyof typeof space;
  /** The space around the children, as a step of the `space` scale. */
  padding?: keyof typeof space;
  /**
   * Where children of different heights stand within their line; `baseline` lines up their words.
   * @default 'center'
   */
  align?: 'start' | 'center' | 'end' | 'stretch' | 'baseline';
  /**
   * Where children stand along the line, when it is longer than they are.
   * @default 'start'
   */
  justify?: 'start' | 'center' | 'end' | 'between';
}

/** Puts its children beside each other, and on further lines where one is too short. It draws nothing itself. */
export function Inline({
  gap = 2,
  padding,
  align = 'center',
  justify = 'start',
  className,
  ...props
}: InlineProps) {
  return (
    <div
      className={clsx(
        styles.root,
        classOf(styles.gap, gap, 2, 'Inline gap'),
        padding !== undefined && classOf(styles.padding, padding, 2, 'Inline padding'),
        classOf(styles.align, align, 'center', 'Inline align'),
        classOf(styles.justify, justify, 'start', 'Inline justify'),
        className,
      )}
      {...props}
    />
  );
}
