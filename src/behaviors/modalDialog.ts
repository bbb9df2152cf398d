/** Opens a `<dialog>` above the page; where the platform has no modal dialogs (jsdom), in its place. */
export function showModalDialog(dialog: HTMLDialogElement) {
  if (!dialog.isConnected || isShown(dialog)) return;
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else dialog.setAttribute('open', '');
}

/** Closes a `<dialog>`; the platform gives the focus back to what had it, where that is still there. */
export function closeModalDialog(dialog: HTMLDialogElement) {
  if (typeof dialog.close === 'function') dialog.close();
  // A page (or React) may have taken the element out first: closing does nothing there.
  dialog.removeAttribute('open');
}

/** Whether a `<dialog>` is open. */
export function isShown(dialog: HTMLDialogElement): boolean {
  return dialog.hasAttribute('open');
}
