import { focusable, takesFocus, warnOnce } from '../../behaviors';
import type { DialogProps } from './Dialog';

/**
 * Puts the focus where people start, unless something inside has claimed it since the platform put it on
 * `byPlatform`. The platform would take the first control there is, which is the close button.
 */
export function focusFirst(
  dialog: HTMLDialogElement,
  byPlatform: Element | null,
  initialFocus: DialogProps['initialFocus'],
) {
  const active = dialog.ownerDocument.activeElement;
  if (active !== byPlatform && dialog.contains(active)) return;
  if (initialFocus && takesFocus(wished(dialog, initialFocus))) return;

  const body = dialog.querySelector<HTMLElement>(':scope > header + div');
  const inside = [...(body?.querySelectorAll<HTMLElement>(focusable) ?? [])];
  // What is too tall takes the focus, so that keys scroll it. The body learns it only after its first
  // layout, and not every browser lets us focus what scrolls without being told.
  if (body && body.scrollHeight > body.clientHeight) body.tabIndex = 0;
  const places = [
    dialog.querySelector('[autofocus]'),
    ...inside.filter(({ tabIndex }) => tabIndex >= 0),
    body,
    dialog,
    dialog.querySelector('h2'),
  ];
  places.some(takesFocus);
}

function wished(dialog: HTMLDialogElement, wish: NonNullable<DialogProps['initialFocus']>) {
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
