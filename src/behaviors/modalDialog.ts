/** How a `<dialog>` comes to stand above the page, and how it leaves. Meanwhile it has the attribute `open`. */
export interface DialogLayer {
  show: (dialog: HTMLDialogElement) => void;
  hide: (dialog: HTMLDialogElement) => void;
}

/** Above the page, which waits; where the platform has no modal dialogs (jsdom), it opens in its place. */
export const modalDialog: DialogLayer = {
  show(dialog) {
    dialog.showModal?.();
    dialog.open = true;
  },
  /** The platform gives the focus back to what had it, where that is still there. */
  hide(dialog) {
    dialog.close?.();
    // A page (or React) may have taken the element out first: closing does nothing there.
    dialog.open = false;
  },
};
