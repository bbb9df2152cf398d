'use client';

import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Returns what asks for closing: the guard first, one question at a time. */
export function useCloseRequest(
  wanted: RefObject<boolean>,
  guard: (() => boolean | Promise<boolean>) | undefined,
  onClosing: () => void,
): () => void {
  const question = useRef<Promise<boolean>>(null);
  const latest = useRef(onClosing);

  useLayoutEffect(() => {
    latest.current = onClosing;
  });

  return () => {
    if (!wanted.current || question.current) return;
    const answer = guard?.() ?? true;
    if (typeof answer === 'boolean') {
      if (answer) onClosing();
      return;
    }
    question.current = answer;
    void answer
      .finally(() => {
        question.current = null;
      })
      // The answer may come when the dialog has long been closed.
      .then((yes) => yes && wanted.current && latest.current());
  };
}
