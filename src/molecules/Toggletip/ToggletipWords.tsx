'use client';

import { clsx } from 'clsx/lite';
import { useRef, type ReactNode } from 'react';
import { classOf, usePopover } from '../../behaviors';
import type { ToggletipProps } from './Toggletip';
import * as styles from './Toggletip.styles';

type PopoverOptions = Parameters<typeof usePopover>[1];

interface ToggletipWordsProps extends PopoverOptions {
  placement: NonNullable<ToggletipProps['placement']>;
  children: ReactNode;
}

/** What an open `Toggletip` says. */
export function ToggletipWords({ placement, children, ...options }: ToggletipWordsProps) {
  const popup = useRef<HTMLSpanElement>(null);
  usePopover(popup, options);
  return (
    <span
      ref={popup}
      className={clsx(
        styles.words,
        classOf(styles.placement, placement, 'block-start', 'Toggletip placement'),
      )}
      popover="auto"
    >
      {children}
    </span>
  );
}
