import { installDialog } from './installDialog';
import { installPopover } from './installPopover';

/**
 * Gives jsdom and happy-dom the little of `<dialog>` and of the Popover API that tests of a page need:
 * `showModal()`, `show()` and `close()`, Escape, `<form method="dialog">`, `cancel` and `close`;
 * `showPopover()`, `hidePopover()` and `togglePopover()`, Escape, `:popover-open`, `beforetoggle` and `toggle`.
 * Call it in a set-up file; called again it does nothing, and what the environment has of its own it keeps.
 *
 * There is no top layer: nothing is inert, Tab is not held, and a press elsewhere hides no popover. The
 * selector `:modal` matches nothing (or throws): ask `dialog.open`. Where these matter, test in a browser.
 */
export function installPlatform() {
  if (typeof HTMLElement === 'undefined') return;
  installDialog();
  installPopover();
}
