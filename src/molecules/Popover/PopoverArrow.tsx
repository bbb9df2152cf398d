'use client';

import { useLayoutEffect, useRef } from 'react';
import * as styles from './Popover.styles';

/** Points at the anchor, from whatever side the popover has come to stand at. */
export function PopoverArrow({ anchor }: { anchor: Element }) {
  const ref = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const arrow = ref.current!;
    let stop: (() => void) | undefined;
    // Most popovers have none.
    void import('./followArrow').then(({ followArrow }) => {
      if (ref.current === arrow) stop = followArrow(arrow, anchor);
    });
    return () => stop?.();
  }, [anchor]);
  return <span ref={ref} className={styles.arrow} hidden />;
}
