'use client';

import { useEffect, useState, type RefObject } from 'react';

/** Nearly all of it: fractions of a pixel get lost. */
const whole = 0.95;

/**
 * Whether some of the tabs in a list are out of sight: the browser tells whether the first and the last one are in
 * sight, and nobody measures.
 *
 * @param ends - Changes when other tabs are the first and the last one
 */
export function useTabOverflow(list: RefObject<HTMLElement | null>, ends: string): boolean {
  const [overflows, setOverflows] = useState(false);

  useEffect(() => {
    const root = list.current;
    if (!root || !ends || typeof IntersectionObserver === 'undefined') return;
    const hidden = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { intersectionRatio, rootBounds, target } of entries) {
          // In a part of the page that is not shown, nothing can be said.
          if (rootBounds?.width === 0) return;
          if (intersectionRatio < whole) hidden.add(target);
          else hidden.delete(target);
        }
        setOverflows(hidden.size > 0);
      },
      { root, threshold: whole },
    );
    for (const end of [root.firstElementChild, root.lastElementChild]) {
      if (end) observer.observe(end);
    }
    return () => observer.disconnect();
  }, [list, ends]);

  return overflows;
}
