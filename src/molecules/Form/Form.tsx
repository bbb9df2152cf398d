'use client';

import { useRef, type ComponentProps, type ReactNode, type SyntheticEvent } from 'react';
import { useOwnRef } from '../../behaviors';
import { formFailed, useMessages } from '../../locale';
import { FormErrors } from '../Field';
import { FormPending } from './FormPending';
import { FormSummary } from './FormSummary';
import { useFormSummary } from './useFormSummary';
import { useServerErrors, type FormErrorMessages } from './useServerErrors';
import { useSubmission, type SubmissionOptions } from './useSubmission';

const english = { formFailed };

export interface FormProps
  extends SubmissionOptions, Omit<ComponentProps<'form'>, 'action' | 'onSubmit'> {
  /**
   * What your server has against the last submission, by the `name` of the fields: each shows its own. It goes as soon
   * as the value changes, and never keeps people from submitting again. What has no field stands in the summary alone.
   */
  errors?: FormErrorMessages | null;
  /** What is wrong with the whole, such as a server that did not answer. Stands in the summary. */
  error?: ReactNode;
  /**
   * Where the focus goes when something is wrong: to the first field that is, or to the summary, for long forms.
   * @default 'field'
   */
  focusOnError?: 'field' | 'summary';
  /**
   * Does not list the fields: for a form of two or three, all in sight. What has no field is shown all the same.
   * @default false
   */
  hideSummary?: boolean;
}

/**
 * A native `<form>` whose fields say what is wrong, and which sums it up in links to them (GOV.UK Design System:
 * Error summary). Native validation speaks first, then your server, by `errors`. Its button is a `SubmitButton`.
 *
 * With `noValidate` nothing is refused and no field judges its value: you do, in `onSubmit` or on the server.
 */
export function Form({
  action,
  onSubmit,
  onFailure,
  errors,
  error,
  focusOnError = 'field',
  hideSummary = false,
  onReset,
  ref,
  children,
  ...props
}: FormProps) {
  const message = useMessages(english);
  const box = useRef<HTMLDivElement>(null);
  const form = useOwnRef(ref);
  const server = useServerErrors(form, errors, error);
  const submission = useSubmission({
    action,
    onSubmit,
    onFailure,
    onStarted: () => summary.hold(),
    onEnded(failed, byAction) {
      const wrong = failed || server.wrong || form.current?.querySelector('[aria-invalid="true"]');
      server.renew();
      if (byAction && !wrong) form.current!.reset();
      else summary.look();
    },
  });
  const general = submission.failed ? message('formFailed') : server.general;
  const summary = useFormSummary(form, box, {
    errors: server.live,
    general: Boolean(general),
    focus: focusOnError,
  });
  const listed = hideSummary ? summary.problems.filter(({ field }) => !field) : summary.problems;

  return (
    <form
      data-pending={submission.pending || undefined}
      {...props}
      action={action as string}
      ref={form}
      onReset={(event: SyntheticEvent<HTMLFormElement>) => {
        onReset?.(event);
        if (event.target !== event.currentTarget) return;
        // Somebody further out may still prevent it.
        setTimeout(() => {
          if (event.nativeEvent.defaultPrevented) return;
          server.clear();
          submission.forgive();
          summary.clear();
        });
      }}
      onSubmit={submission.submit}
    >
      {(listed.length > 0 || general) && (
        <FormSummary problems={listed} general={general} ref={box} />
      )}
      <FormErrors value={server.live}>
        <FormPending value={submission.pending ? submission.submitter : undefined}>
          {children}
        </FormPending>
      </FormErrors>
    </form>
  );
}
