'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { confirmStore, type Question } from './confirm';
import { ConfirmDialog } from './ConfirmDialog';

const none: readonly Question[] = [];

/**
 * Asks what `confirm()` is called with: put it beside your app, once, inside its providers. When it goes, all
 * that was not answered is answered with no.
 */
export function ConfirmDialogs() {
  const questions = useSyncExternalStore(confirmStore.subscribe, confirmStore.get, () => none);
  const asked = questions.find(({ answered }) => !answered);
  useEffect(() => confirmStore.end, []);

  return questions.map((question) => (
    <ConfirmDialog
      {...question.options}
      key={question.id}
      open={question === asked || question.working}
      place={question.place}
      onConfirm={() => {
        question.working = true;
        return question.options.onConfirm?.();
      }}
      onAnswer={(yes) => confirmStore.answer(question, yes)}
    />
  ));
}
