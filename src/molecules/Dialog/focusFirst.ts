import { focusInto } from '../../behaviors';
import type { DialogBaseProps } from './DialogBase';

/**
 * Puts the focus where people start, unless something inside has claimed it since the platform put it on
 * `byPlatform`. The platform would take the first control there is, which is the close button.
 */
export function focusFirst(
  dialog: HTMLDialogElement,
  byPlatform: Element | null,
  initialFocus: DialogBaseProps['initialFocus'],
) {
  const { activeElement } = document;
  const title = dialog.querySelector('h2')!;
  const body = title.parentElement!.nextElementSibling as HTMLElement;
  // What is too tall takes the focus, so that keys scroll it: not every browser sees to that itself.
  if (body.scrollHeight > body.clientHeight) {
    body.tabIndex = 0;
    body.role = 'group';
    body.setAttribute('aria-labelledby', title.id);
  }
  if (activeElement !== byPlatform && dialog.contains(activeElement)) return;
  // Not every browser gives the focus to a dialog.
  if (!focusInto(dialog, initialFocus, body)) title.focus();
}
