'use client';

import { clsx } from 'clsx/lite';
import { classOf, warnOfUnknown } from '../../behaviors';
import { DialogBase, type DialogBaseProps } from '../Dialog';
import { DrawerHandle } from './DrawerHandle';
import { useDrawerLayer } from './useDrawerLayer';
import * as styles from './Drawer.styles';

export interface DrawerProps extends Omit<DialogBaseProps, 'role'> {
  /**
   * The side of the window it stands at.
   * @default 'inline-end'
   */
  side?: 'inline-start' | 'inline-end' | 'block-start' | 'block-end';
  /**
   * How far it reaches into the window; never further than the window.
   * @default 'medium'
   */
  size?: 'small' | 'medium' | 'large';
  /**
   * The page behind waits. Without it, people go on working there (APG Dialog, non-modal).
   * @default true
   */
  modal?: boolean;
  /**
   * People may drag its edge, or move it with the arrow keys (APG Window Splitter).
   * @default false
   */
  resizable?: boolean;
}

/**
 * A dialog at one side of the window: for what belongs to the page beside it, such as the details of a row.
 * For one thing that is to be done before all else, use `Dialog`.
 */
export function Drawer({
  side = 'inline-end',
  size = 'medium',
  modal = true,
  resizable = false,
  className,
  ...props
}: DrawerProps) {
  if (process.env.NODE_ENV !== 'production') warnOfUnknown('Drawer size', styles.size, size);
  return (
    <DialogBase
      popover={modal ? undefined : 'manual'}
      {...props}
      layer={useDrawerLayer(modal)}
      handle={resizable && <DrawerHandle side={side} />}
      className={clsx(
        styles.root,
        classOf(styles.side, side, 'inline-end', 'Drawer side'),
        styles.size[size],
        className,
      )}
    />
  );
}
