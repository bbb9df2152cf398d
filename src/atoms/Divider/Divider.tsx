import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { classOf } from '../../behaviors';
import * as styles from './Divider.styles';

export interface DividerProps extends Omit<ComponentProps<'hr'>, 'children'> {
  /** A word or two in the middle of the line; read out as its name. */
  label?: string;
  /**
   * Which way the line runs; a vertical one is as high as the row it stands in.
   * @default 'horizontal'
   */
  orientation?: 'horizontal' | 'vertical';
  /**
   * The line is for the eye only: assistive technology passes it over, and reads a label as plain text.
   * @default false
   */
  decorative?: boolean;
}

/** A line between things that do not belong together (ARIA `separator`). Where space is enough, do without. */
export function Divider({
  label,
  orientation = 'horizontal',
  decorative = false,
  className,
  ...props
}: DividerProps) {
  const lines = label ? styles.labelled : styles.bare;
  // An `hr` holds nothing.
  const Root = (label ? 'div' : 'hr') as 'hr';
  const role = label ? 'separator' : undefined;
  return (
    <Root
      className={clsx(
        styles.root,
        classOf(lines, orientation, 'horizontal', 'Divider orientation'),
        className,
      )}
      role={decorative ? 'none' : role}
      aria-orientation={orientation === 'vertical' && !decorative ? orientation : undefined}
      aria-label={decorative ? undefined : label || undefined}
      {...props}
    >
      {label || undefined}
    </Root>
  );
}
