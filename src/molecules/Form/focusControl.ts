const focusable = ':is(a[href], button, input, select, textarea, [tabindex]):not([tabindex="-1"])';

/**
 * Puts the focus where people use a control: into itself, or into what is chosen in it, or the first that can be. What
 * hides it, such as a `Disclosure`, is opened.
 */
export function focusControl(control: HTMLElement, frames = 9): void {
  if (control.matches(':focus-within')) return;
  let closed: HTMLDetailsElement | null;
  while ((closed = control.closest('details:not([open])'))) closed.open = true;
  const inside = ['input:checked', focusable].flatMap((selector) => [
    ...control.querySelectorAll<HTMLElement>(selector),
  ]);
  for (const element of [control, ...inside]) {
    element.focus();
    if (element.matches(':focus')) return;
  }
  // What has just been opened can be seen some frames later.
  if (frames > 0) requestAnimationFrame(() => focusControl(control, frames - 1));
}
