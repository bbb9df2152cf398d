import { hidePopup, modalDialog, showPopup, type DialogLayer } from '../../behaviors';

const isPopover = (dialog: HTMLDialogElement) => dialog.hasAttribute('popover');

/**
 * Above the page, which waits. As a popover it lets the page go on, and nothing but its own closing closes it.
 */
export const drawerLayer: DialogLayer = {
  show(dialog) {
    if (isPopover(dialog)) showPopup(dialog, null);
    else modalDialog.show(dialog);
    // Not before: the platform takes no open dialog for a popover.
    dialog.open = true;
  },
  hide(dialog) {
    // Whatever it was when it was shown.
    modalDialog.hide(dialog);
    if (isPopover(dialog)) hidePopup(dialog);
  },
};
