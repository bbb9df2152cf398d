'use client';

import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Returns what asks for closing: the guard first, one question at a time. */
export function useCloseRequest(
  wanted: RefObject<boolean>,
  guard: (() => boolean | Promise<boolean>) | undefined,
  onClosing: () => void,
): () => void {
  const asking = useRef<boolean | Promise<boolean>>(null);
  const latest = useRef(onClosing);

  useLayoutEffect(() => {
    latest.current = onClosing;
    if (!wanted.current) asking.current = null;
  });

  return () => {
    if (!wanted.current || asking.current) return;
    const answer = guard?.() ?? true;
    asking.current = answer;
    const hear = (yes: boolean) => {
      // It may come when the dialog has long been closed, and opened anew.
      if (asking.current !== answer) return;
      asking.current = null;
      if (yes && wanted.current) latest.current();
    };
    if (typeof answer === 'boolean') hear(answer);
    else {
      void answer.then(hear, (reason: unknown) => {
        hear(false);
        throw reason;
      });
    }
  };
}
