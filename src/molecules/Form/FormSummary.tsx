'use client';

import { useId, type ReactNode, type Ref } from 'react';
import { takesFocus } from '../../behaviors';
import { ErrorIcon } from '../../icons/ErrorIcon';
import { formProblem, formProblems, useMessages } from '../../locale';
import { focusControl } from './focusControl';
import type { FormProblem } from './formProblems';
import * as styles from './Form.styles';

const english = { formProblem, formProblems };

interface FormSummaryProps {
  problems: readonly FormProblem[];
  /** What is wrong with the whole. */
  general: ReactNode;
  ref: Ref<HTMLDivElement>;
}

/**
 * The `ref` of what leaves the page, and may have the focus, or be of a summary that has it: then the summary gets it or,
 * where that has gone too, the first field.
 */
function keepFocusNear(element: HTMLElement | null) {
  const box = element!.closest<HTMLElement>('[role="group"]')!;
  const { elements } = element!.closest('form')!;
  return () => {
    const { activeElement } = document;
    if (activeElement === element || activeElement === box)
      queueMicrotask(() => [box, ...elements].some(takesFocus));
  };
}

/** The summary of a `Form`: says how much is wrong, and leads to each of it. */
export function FormSummary({ problems, general, ref }: FormSummaryProps) {
  const message = useMessages(english);
  const id = useId();
  return (
    <div
      className={styles.summary}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would be one of the form's controls
      role="group"
      aria-labelledby={id}
      tabIndex={-1}
      ref={ref}
    >
      {/* Not the whole: who is led to the first field would have to listen to all of it before. */}
      <div role="alert" ref={keepFocusNear}>
        <h2 className={styles.heading} id={id}>
          <ErrorIcon className={styles.icon} />
          {message('formProblems', { count: problems.length + (general ? 1 : 0) })}
        </h2>
        {general && <div className={styles.general}>{general}</div>}
      </div>
      {problems.length > 0 && (
        <ul className={styles.list}>
          {problems.map(({ control, label, text }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a line is its place
            <li key={index}>
              {control ? (
                <a
                  className={styles.link}
                  ref={keepFocusNear}
                  href={`#${control.id}`}
                  onClick={(event) => {
                    event.preventDefault();
                    focusControl(control);
                  }}
                >
                  {label ? message('formProblem', { label, problem: text }) : text}
                </a>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
