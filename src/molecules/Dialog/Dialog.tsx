'use client';

import { clsx } from 'clsx/lite';
import { modalDialog, warnOfUnknown } from '../../behaviors';
import { DialogBase, type DialogBaseProps } from './DialogBase';
import * as styles from './Dialog.styles';

export interface DialogProps extends DialogBaseProps {
  /**
   * How wide it may grow; `full` fills the window but for a margin.
   * @default 'medium'
   */
  size?: 'small' | 'medium' | 'large' | 'full';
}

/**
 * Asks for one thing before the page goes on, on a native modal `<dialog>` (APG Dialog (Modal)). The
 * content exists only while it is open. For messages that need no answer, leave people on their page.
 */
export function Dialog({ size = 'medium', className, ...props }: DialogProps) {
  if (process.env.NODE_ENV !== 'production') warnOfUnknown('Dialog size', styles.size, size);
  return (
    <DialogBase
      {...props}
      layer={modalDialog}
      className={clsx(styles.centered, styles.size[size], className)}
    />
  );
}
