'use client';

import { useEffect, useState } from 'react';

/** True once `active` has been true for so many milliseconds; false as soon as it is not. */
export function useDelay(active: boolean, delay: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!active) return;
    // More than browsers can count is for ever.
    const timer = setTimeout(() => setLate(true), Math.min(delay, 2 ** 31 - 1));
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [active, delay]);
  return active && late;
}
