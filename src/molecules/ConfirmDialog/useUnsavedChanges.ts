'use client';

import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { dialogDiscard, dialogDiscardTitle, dialogKeepEditing, useWords } from '../../locale';
import { confirm } from './confirm';

const english = { dialogDiscard, dialogDiscardTitle, dialogKeepEditing };

/**
 * Keeps people from losing what they typed. While `dirty`, the browser asks before the page is left or
 * reloaded; the returned function asks before anything else goes: give it to a dialog's `onBeforeClose`, or
 * let your router's blocker call it. It answers `true` where there is nothing to lose. Needs `ConfirmDialogs`
 * on the page. It stays the same function, and answers as of the last rendering.
 */
export function useUnsavedChanges(dirty: boolean): () => boolean | Promise<boolean> {
  const word = useWords(english);

  useEffect(() => {
    if (!dirty) return;
    const ask = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);

  const answer = () =>
    !dirty ||
    confirm({
      title: word('dialogDiscardTitle'),
      confirmLabel: word('dialogDiscard'),
      cancelLabel: word('dialogKeepEditing'),
      tone: 'danger',
    });
  const latest = useRef(answer);
  useLayoutEffect(() => {
    latest.current = answer;
  });
  return useCallback(() => latest.current(), []);
}
