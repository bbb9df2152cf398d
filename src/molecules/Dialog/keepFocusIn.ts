import { holdsFocus } from '../../behaviors';

/** When what has the focus goes, such as the button of a step that is done, the title has it. */
export function keepFocusIn(dialog: HTMLDialogElement): void {
  let last: EventTarget | null;
  dialog.addEventListener('focusin', (event) => (last = event.target));
  new MutationObserver(() => {
    if (!holdsFocus() && !dialog.contains(last as Node)) dialog.querySelector('h2')!.focus();
  }).observe(dialog, { childList: true, subtree: true });
}
