const focusable = ':is(a[href], button, input, select, textarea, [tabindex]):not([tabindex="-1"])';

/** Puts the focus where people use a control: into itself, or into what is chosen in it, or the first that can be. */
export function focusControl(control: HTMLElement): void {
  if (control.matches(':focus-within')) return;
  const inside = ['input:checked', focusable].flatMap((selector) => [
    ...control.querySelectorAll<HTMLElement>(selector),
  ]);
  for (const element of [control, ...inside]) {
    element.focus();
    if (element.matches(':focus')) return;
  }
}
