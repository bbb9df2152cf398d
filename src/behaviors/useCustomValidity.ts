'use client';

import { useLayoutEffect, type RefObject } from 'react';

/**
 * Makes a control invalid for as long as there is a problem. A complaint of the page's own, which is more
 * precise, stays.
 */
export function useCustomValidity(
  ref: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  problem: string | undefined,
): void {
  // Before the effect in which the field around it looks at its validity.
  useLayoutEffect(() => {
    const control = ref.current!;
    if (!problem || control.validity.customError) return;
    control.setCustomValidity(problem);
    return () => {
      // A control that is disabled meanwhile does not say what is wrong with it.
      if (!control.validationMessage || control.validationMessage === problem)
        control.setCustomValidity('');
    };
  }, [ref, problem]);
}
