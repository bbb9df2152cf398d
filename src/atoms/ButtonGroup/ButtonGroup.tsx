import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { classOf } from '../../behaviors';
// Its styles come after those of every button that may stand in it.
import '../IconButton';
import * as styles from './ButtonGroup.styles';

export interface ButtonGroupOptions extends ComponentProps<'div'> {
  /**
   * The buttons stick together with one edge between two. For buttons that do the same kind of thing.
   * @default false
   */
  attached?: boolean;
  /**
   * Whether they stand beside each other or one below the other.
   * @default 'horizontal'
   */
  orientation?: 'horizontal' | 'vertical';
  /** What the buttons have in common: the accessible name of the group. */
  'aria-label'?: string;
  /** The `id` of the words that say so, where they are on the page already. */
  'aria-labelledby'?: string;
}

/** A group has a name: in words, or by the words that are on the page already (WCAG 2.2, 1.3.1). */
export type ButtonGroupProps = ButtonGroupOptions &
  ({ 'aria-label': string } | { 'aria-labelledby': string });

/** Buttons that belong together. Each stays a stop for Tab; for one of several, use a segmented control. */
export function ButtonGroup({
  attached = false,
  orientation = 'horizontal',
  className,
  ...props
}: ButtonGroupProps) {
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for fields, and hard to lay out
      role="group"
      className={clsx(
        styles.root,
        classOf(styles.orientation, orientation, 'horizontal', 'ButtonGroup orientation'),
        attached && classOf(styles.attached, orientation, 'horizontal', 'ButtonGroup orientation'),
        className,
      )}
      {...props}
    />
  );
}
