'use client';

import { useState } from 'react';

/**
 * Whether something that opens and closes is on the page: from its opening until its exit has ended. The
 * second value is to be called then.
 */
export function usePresence(open: boolean): [boolean, () => void] {
  const [present, setPresent] = useState(open);
  if (open && !present) setPresent(true);
  return [present || open, () => setPresent(false)];
}
