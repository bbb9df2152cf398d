import { hidePopup, showPopup, type DialogLayer } from '../../behaviors';

/** Above the page, which goes on: a popover that nothing but its own closing closes. */
export const pageDialog: DialogLayer = {
  show(dialog) {
    showPopup(dialog, null);
    // Not before: the platform takes no open dialog for a popover.
    dialog.open = true;
  },
  hide(dialog) {
    dialog.open = false;
    hidePopup(dialog);
  },
};
