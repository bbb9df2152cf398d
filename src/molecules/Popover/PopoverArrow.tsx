'use client';

import { useLayoutEffect, useRef } from 'react';
import * as styles from './Popover.styles';

/** Points at the anchor, from whatever side the popover has come to stand at. */
export function PopoverArrow({ anchor }: { anchor: { readonly current: Element | null } }) {
  const ref = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const stop = new AbortController();
    // Most popovers have none.
    void import('./followArrow').then(({ followArrow }) =>
      followArrow(ref.current, anchor.current, stop.signal),
    );
    return () => stop.abort();
  }, [anchor]);
  return <span ref={ref} className={styles.arrow} hidden />;
}
