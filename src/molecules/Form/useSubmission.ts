'use client';

import { useLayoutEffect, useRef, useState, useTransition, type ComponentProps } from 'react';

/** Not every version of React's types has a name for it. */
type SubmitEvent = Parameters<NonNullable<ComponentProps<'form'>['onSubmit']>>[0];

export interface SubmissionOptions {
  /**
   * Where the form is sent, or what is done with its data, as in React: called with the `FormData`, in a transition.
   * Unlike React’s own, the form is reset after it only when nothing was wrong: what people typed is never lost.
   */
  action?: string | ((data: FormData) => unknown);
  /** Called when the form is valid and about to be submitted. While the promise it may return is open, the form is pending. */
  onSubmit?: (event: SubmitEvent) => unknown;
  /**
   * Called with what `action` or `onSubmit` threw, such as to report it; without it, it is an uncaught error of the page. The form
   * says that it failed. What this throws goes on to the error boundary, as a router’s redirect must.
   */
  onFailure?: (error: unknown) => void;
}

interface Submission extends SubmissionOptions {
  onStarted: () => void;
  /** Called when the handler has run, and all that it waits for. */
  onEnded: (failed: boolean, byAction: boolean) => void;
}

/** Submits a form: one submission at a time, and no failure that nobody hears of. */
export function useSubmission({ action, onSubmit, onFailure, onStarted, onEnded }: Submission) {
  const [pending, startTransition] = useTransition();
  const [failed, setFailed] = useState(false);
  const [submitter, setSubmitter] = useState('');
  /** Set at once: a second press may come before the page has rendered. */
  const running = useRef<{ byAction: boolean; failed: boolean }>(undefined);
  const was = useRef(false);

  useLayoutEffect(() => {
    if (was.current === pending) return;
    was.current = pending;
    const run = running.current;
    if (pending || !run) return;
    running.current = undefined;
    onEnded(run.failed, run.byAction);
  });

  function submit(event: SubmitEvent) {
    const form = event.currentTarget;
    // React's events also arrive from portals, where forms in dialogs are.
    if (event.target !== form) return;
    if (running.current) {
      event.preventDefault();
      return;
    }
    onStarted();
    setFailed(false);
    const button = event.nativeEvent.submitter;
    let answer: unknown;
    try {
      answer = onSubmit?.(event);
    } catch (error) {
      event.preventDefault();
      answer = Promise.reject(error);
    }
    const act =
      typeof action === 'function' && !event.defaultPrevented && !button?.hasAttribute('formaction')
        ? action
        : undefined;
    if (!act && !(answer instanceof Promise)) {
      onEnded(false, false);
      return;
    }
    // React's own submission would reset the form, whatever the action found.
    if (act) event.preventDefault();
    const data = new FormData(form, button);
    const run = { byAction: Boolean(act), failed: false };
    running.current = run;
    setSubmitter(button?.id ?? '');
    startTransition(async () => {
      try {
        await Promise.all([answer, act?.(data)]);
      } catch (error) {
        run.failed = true;
        setFailed(true);
        if (onFailure) onFailure(error);
        else queueMicrotask(() => rethrow(error));
      }
    });
  }

  return { failed, forgive: () => setFailed(false), pending, submit, submitter };
}

/** Outside of what React catches: what the page reports errors with must hear of it. */
function rethrow(error: unknown): never {
  throw error;
}
