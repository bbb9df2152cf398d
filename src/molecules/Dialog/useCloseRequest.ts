'use client';

import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Returns what asks for closing: the guard first, one question at a time. */
export function useCloseRequest(
  wanted: RefObject<boolean>,
  guard: (() => boolean | Promise<boolean>) | undefined,
  onClosing: () => void,
): () => void {
  const asking = useRef(false);
  const latest = useRef(onClosing);

  useLayoutEffect(() => {
    latest.current = onClosing;
  });

  return () => {
    if (!wanted.current || asking.current) return;
    const answer = guard?.() ?? true;
    if (answer === true) onClosing();
    if (typeof answer === 'boolean') return;
    asking.current = true;
    void answer
      .finally(() => (asking.current = false))
      // The answer may come when the dialog has long been closed.
      .then((yes) => yes && wanted.current && latest.current());
  };
}
