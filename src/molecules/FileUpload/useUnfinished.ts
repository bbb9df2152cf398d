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
    const page = control.ownerDocument.defaultView!;
    // Before all others, who may take it for sent; of a press, before the validation.
    const press = ({ target }: Event) => {
      // Enter in a text field clicks that button, too.
      const button = (target as Element).closest<HTMLButtonElement>('[type="submit"], button');
      const submits = button?.type === 'submit' && button.form === control.form;
      if (submits && !control.validity.customError) control.setCustomValidity(problem);
    };
    // Without a press on a button: by a script, or by Enter where there is none. What was valid no longer is.
    const submit = (event: SubmitEvent) => {
      const form = event.target as HTMLFormElement;
      const button = event.submitter as HTMLButtonElement | null;
      if (form !== control.form || form.noValidate || button?.formNoValidate) return;
      control.setCustomValidity(problem);
      if (control.reportValidity()) return;
      event.preventDefault();
      event.stopPropagation();
    };
    page.addEventListener('click', press, true);
    page.addEventListener('submit', submit, true);
    return () => {
      page.removeEventListener('click', press, true);
      page.removeEventListener('submit', submit, true);
      if (control.validationMessage === problem) control.setCustomValidity('');
    };
  }, [input, problem]);
}
