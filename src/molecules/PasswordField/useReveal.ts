'use client';

import { useEffect, useState, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';

/** Whether a password is readable: after a press on its button, until its form is sent or reset. */
export function useReveal() {
  const [revealed, setRevealed] = useState<HTMLInputElement | null>(null);

  useEffect(() => {
    const form = revealed?.form;
    if (!form) return;
    const stop = new AbortController();
    for (const type of ['submit', 'reset'])
      form.addEventListener(type, () => setRevealed(null), stop);
    return () => stop.abort();
  }, [revealed]);

  function toggle(event: MouseEvent<HTMLButtonElement>) {
    const input = event.currentTarget.parentElement!.querySelector('input')!;
    const { selectionStart, selectionEnd, selectionDirection } = input;
    flushSync(() => setRevealed(revealed ? null : input));
    // Chromium loses the selection with the next layout: that must have been before.
    input.getBoundingClientRect();
    // Where the focus is elsewhere, Safari would take it for this.
    if (input.ownerDocument.activeElement === input) {
      input.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined);
    }
  }

  return { shown: revealed !== null, toggle };
}
