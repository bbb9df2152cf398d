import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { classOf } from '../../behaviors';
import type { space } from '../../theme/tokens';
import * as styles from './Stack.styles';

export interface StackProps extends ComponentProps<'div'> {
  /**
   * The space between children, as a step of the `space` scale: `1` is 4 px.
   * @default 4
   */
  gap?: keyof typeof space;
  /** The space around the children, as a step of the `space` scale. */
  padding?: keyof typeof space;
  /** Where children stand across the stack; they fill its width unless told otherwise. */
  align?: 'start' | 'center' | 'end' | 'stretch';
  /** Where children stand along the stack, when it is higher than they are. */
  justify?: 'start' | 'center' | 'end' | 'between';
}

/** Puts its children one below the other, with even space between them. It draws nothing itself. */
export function Stack({ gap = 4, padding, align, justify, className, ...props }: StackProps) {
  return (
    <div
      className={clsx(
        styles.root,
        classOf(styles.gap, gap, 4, 'Stack gap'),
        padding !== undefined && classOf(styles.padding, padding, 4, 'Stack padding'),
        align && classOf(styles.align, align, 'stretch', 'Stack align'),
        justify && classOf(styles.justify, justify, 'start', 'Stack justify'),
        className,
      )}
      {...props}
    />
  );
}
