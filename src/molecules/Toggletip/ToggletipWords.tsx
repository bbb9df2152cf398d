'use client';

import { clsx } from 'clsx/lite';
import { useRef, type ReactNode } from 'react';
import { usePopover, warnOfUnknown } from '../../behaviors';
import type { ToggletipProps } from './Toggletip';
import * as styles from './Toggletip.styles';

type PopoverOptions = Parameters<typeof usePopover>[1];

interface ToggletipWordsProps extends PopoverOptions {
  placement: NonNullable<ToggletipProps['placement']>;
  children: ReactNode;
}

/** What an open `Toggletip` says. */
export function ToggletipWords({ placement, children, ...options }: ToggletipWordsProps) {
  if (process.env.NODE_ENV !== 'production') {
    warnOfUnknown('Toggletip placement', styles.placement, placement);
  }
  const popup = useRef<HTMLSpanElement>(null);
  usePopover(popup, options);
  return (
    <span ref={popup} className={clsx(styles.words, styles.placement[placement])} popover="auto">
      {children}
    </span>
  );
}
