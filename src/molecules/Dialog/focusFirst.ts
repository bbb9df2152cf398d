import { focusable, takesFocus, warnOnce } from '../../behaviors';
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
  const active = dialog.ownerDocument.activeElement;
  const title = dialog.querySelector('h2')!;
  const body = title.parentElement!.nextElementSibling as HTMLElement;
  // What is too tall takes the focus, so that keys scroll it: not every browser sees to that itself.
  if (body.scrollHeight > body.clientHeight) {
    body.tabIndex = 0;
    body.role = 'group';
    body.setAttribute('aria-labelledby', title.id);
  }
  if (active !== byPlatform && dialog.contains(active)) return;
  if (initialFocus && takesFocus(wished(dialog, initialFocus))) return;
  const inside = [...body.querySelectorAll<HTMLElement>(focusable)].filter(
    ({ tabIndex }) => tabIndex >= 0,
  );
  [dialog.querySelector('[autofocus]'), ...inside, body, dialog, title].some(takesFocus);
}

function wished(dialog: HTMLDialogElement, wish: NonNullable<DialogBaseProps['initialFocus']>) {
  if (typeof wish !== 'string') return wish.current;
  try {
    return dialog.querySelector(wish);
  } catch {
    if (process.env.NODE_ENV !== 'production') {
      warnOnce(
        `initialFocus ${wish}`,
        `Dialog initialFocus "${wish}" is no selector, so the first control has the focus. Pass a selector or a ref.`,
      );
    }
    return null;
  }
}
