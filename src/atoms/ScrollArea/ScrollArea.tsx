'use client';

import { clsx } from 'clsx/lite';
import { useState, type ComponentProps } from 'react';
import { useOverflow, useOwnRef } from '../../behaviors';
import * as styles from './ScrollArea.styles';

export interface ScrollAreaProps extends ComponentProps<'div'> {
  /** What it holds. Its name for assistive technology, while there is something to scroll. */
  label: string;
}

/**
 * Scrolls what is larger than itself, natively; shadows at its edges say where there is more. It can be
 * scrolled by keyboard (WCAG 2.2, 2.1.1): while it overflows it takes the focus. Limit its size by `style` or
 * `className`, which reach the root; ref and other attributes go to the part that scrolls.
 */
export function ScrollArea({
  label,
  className,
  style,
  dir,
  ref,
  children,
  ...props
}: ScrollAreaProps) {
  const viewport = useOwnRef(ref);
  const scrolls = useOverflow(viewport);
  const [scrolled, setScrolled] = useState(false);
  if (scrolls && !scrolled) setScrolled(true);

  // It may have the focus when its content shrinks: without a `tabIndex` it would lose it to the page.
  const afterwards = scrolled ? -1 : undefined;
  return (
    <div className={clsx(styles.root, className)} style={style} dir={dir}>
      <div
        ref={viewport}
        className={styles.viewport}
        role={scrolls ? 'region' : undefined}
        aria-label={scrolls ? label : undefined}
        tabIndex={scrolls ? 0 : afterwards}
        {...props}
      >
        <div className={styles.content}>{children}</div>
      </div>
    </div>
  );
}
