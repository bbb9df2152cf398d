'use client';

import { useRef, type ReactNode } from 'react';
import { useOverflow } from '../../behaviors';
import * as styles from './Dialog.styles';

interface DialogBodyProps {
  labelledBy: string;
  children: ReactNode;
}

/** The part that scrolls: by keyboard as well, so it takes the focus when there is something to scroll. */
export function DialogBody({ labelledBy, children }: DialogBodyProps) {
  const ref = useRef<HTMLDivElement>(null);
  const scrolls = useOverflow(ref);
  return (
    <div
      ref={ref}
      className={styles.body}
      role={scrolls ? 'group' : undefined}
      aria-labelledby={scrolls ? labelledBy : undefined}
      tabIndex={scrolls ? 0 : undefined}
    >
      {children}
    </div>
  );
}
