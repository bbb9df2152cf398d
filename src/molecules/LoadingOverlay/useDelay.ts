'use client';

import { useEffect, useState } from 'react';

/** True once `active` has been true for so many milliseconds; false as soon as it is not. */
export function useDelay(active: boolean, delay: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => setLate(true), delay);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [active, delay]);
  return active && late;
}
