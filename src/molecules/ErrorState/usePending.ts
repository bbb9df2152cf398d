'use client';

import { useState } from 'react';

/** Whether a promise is pending, and a function that waits for one: however it ends, and whatever else it is given. */
export function usePending(): [boolean, (work: unknown) => void] {
  const [pending, setPending] = useState(false);

  function wait(work: unknown) {
    if (typeof (work as Promise<unknown> | undefined)?.then !== 'function') return;
    setPending(true);
    const end = () => setPending(false);
    // Rejected, it has failed again: that is still what the page says.
    void (work as Promise<unknown>).then(end, end);
  }
  return [pending, wait];
}
