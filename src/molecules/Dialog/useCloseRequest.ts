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
    // It may come when the dialog has long been closed.
    const hear = (yes: boolean) => {
      if (yes && wanted.current) latest.current();
    };
    if (typeof answer === 'boolean') {
      hear(answer);
      return;
    }
    asking.current = true;
    void answer.finally(() => (asking.current = false)).then(hear);
  };
}
