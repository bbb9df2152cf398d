'use client';

import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Returns what asks for closing: the guard first, one question at a time. */
export function useCloseRequest(
  wanted: RefObject<boolean>,
  guard: (() => boolean | Promise<boolean>) | undefined,
  onClosing: () => void,
): () => void {
  const asking = useRef<boolean | Promise<boolean>>(null);
  // Whoever holds on to what this returns, until the server has answered, asks as of the last rendering.
  const latest = useRef({ guard, onClosing });

  useLayoutEffect(() => {
    latest.current = { guard, onClosing };
    if (!wanted.current) asking.current = null;
  });

  return () => {
    if (!wanted.current || asking.current) return;
    const answer = latest.current.guard?.() ?? true;
    asking.current = answer;
    const hear = (yes: boolean) => {
      // It may come when the dialog has long been closed, and opened anew.
      if (asking.current !== answer) return;
      asking.current = null;
      if (yes && wanted.current) latest.current.onClosing();
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
