'use client';

import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { isRefused } from '../../behaviors';
import { fieldRequired, useMessages } from '../../locale';
import { focusControl } from './focusControl';
import { formProblems, type FormProblem } from './formProblems';
import { watchForm } from './watchForm';

interface SummaryOptions {
  /** What the server says, by name. */
  errors: ReadonlyMap<string, string>;
  /** Something is wrong with the whole. */
  general: boolean;
  /** Where the focus goes. */
  focus: 'field' | 'summary';
}

const english = { fieldRequired };
const none: readonly FormProblem[] = [];
const always = () => true;

const same = (one: readonly FormProblem[], other: readonly FormProblem[]) =>
  one.length === other.length &&
  one.every(
    ({ control, label, text }, at) =>
      control === other[at]!.control && label === other[at]!.label && text === other[at]!.text,
  );

/** What is wrong in a form: from when it was submitted in vain until nothing is left of it. */
export function useFormSummary(
  form: RefObject<HTMLFormElement | null>,
  summary: RefObject<HTMLElement | null>,
  { errors, general, focus }: SummaryOptions,
) {
  const missing = useMessages(english)('fieldRequired');
  const [problems, setProblems] = useState(none);
  /** Counts how often something may have become wrong. */
  const [looks, setLooks] = useState(0);
  const refused = useRef(new Set<unknown>());
  /** Whether the focus may be moved; there, once a submission asked for it. */
  const mayMove = useRef<() => boolean>(undefined);
  const look = useCallback(() => setLooks((before) => before + 1), []);

  // Not an ordinary effect: what was seen of the last commit would still be judged by what the server said before.
  useLayoutEffect(() => {
    if (looks === 0 && errors.size === 0) return;
    const element = form.current!;
    const read = () => {
      const found = formProblems(element, errors, refused.current, missing);
      const asked = mayMove.current !== undefined;
      setProblems((before) => (same(before, found) && !asked ? before : found));
      if (found.length === 0) end();
      return found;
    };
    const end = watchForm(element, read);
    read();
    return end;
  }, [form, errors, looks, missing]);

  // An effect, because answers of a server have no event, and what gets the focus is only now there.
  useEffect(() => {
    const move = mayMove.current;
    if (!move || (problems.length === 0 && !general)) return;
    mayMove.current = undefined;
    if (!move()) return;
    const control = problems.find((problem) => problem.control)?.control;
    if (control && (focus === 'field' || !summary.current)) focusControl(control);
    else summary.current?.focus();
  }, [problems, general, focus, summary]);

  useEffect(() => {
    const element = form.current!;
    let timer: ReturnType<typeof setTimeout>;
    const refuse = (event: Event) => {
      const control = event.target as HTMLInputElement;
      if (control.form !== element || !isRefused(control)) return;
      // No bubble beside our words.
      event.preventDefault();
      refused.current.add(control);
      mayMove.current = always;
      // When all fields have spoken.
      clearTimeout(timer);
      timer = setTimeout(look);
    };
    // Its fields may stand outside of it.
    const page = element.getRootNode();
    page.addEventListener('invalid', refuse, true);
    return () => {
      page.removeEventListener('invalid', refuse, true);
      clearTimeout(timer);
    };
  }, [form, look]);

  const quiet = looks === 0 && errors.size === 0;

  return {
    problems: quiet ? none : problems,
    look,
    clear() {
      refused.current.clear();
      setProblems(none);
      setLooks(0);
    },
    /** From now on the focus may go to what is wrong, if it is still where it was. */
    hold() {
      const { activeElement, body } = form.current!.ownerDocument;
      const held = activeElement;
      mayMove.current = () => {
        const now = form.current!.ownerDocument.activeElement;
        return now === held || now === body || !now;
      };
    },
  };
}
