'use client';

import { useLayoutEffect, type RefObject } from 'react';

/**
 * Refuses to submit the form of a control as long as there is a problem, from the press on the button that submits it:
 * before, while all goes well, nobody need be told.
 */
export function useUnfinished(
  input: RefObject<HTMLInputElement | null>,
  problem: string | undefined,
): void {
  // Before the effect in which the field around it looks at its validity.
  useLayoutEffect(() => {
    const control = input.current;
    if (!problem || !control) return;
    // Enter in a text field clicks that button, too. In the capture phase: then comes the validation.
    const refuse = ({ target }: Event) => {
      const button = (target as Element).closest<HTMLButtonElement>('[type="submit"], button');
      const submits = button?.type === 'submit' && button.form === control.form;
      if (submits && !control.validity.customError) control.setCustomValidity(problem);
    };
    const page = control.ownerDocument;
    page.addEventListener('click', refuse, true);
    return () => {
      page.removeEventListener('click', refuse, true);
      if (control.validationMessage === problem) control.setCustomValidity('');
    };
  }, [input, problem]);
}
