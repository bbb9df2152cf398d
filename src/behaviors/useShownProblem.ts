'use client';

import { useEffect } from 'react';
import type { FieldValidity } from './useFieldValidity';
import { useFormReset } from './useFormReset';

/**
 * Takes back what `useFieldValidity` found as soon as the value is right, and when the form is reset. For what shows it:
 * a field that has nothing to say pays nothing.
 */
export function useShownProblem({ problem, check, forget }: FieldValidity): void {
  // A value can become right without an event: the page sets it, or no longer requires it.
  useEffect(() => {
    if (problem) check(problem.control);
  });
  useFormReset(problem?.control, forget);
}
