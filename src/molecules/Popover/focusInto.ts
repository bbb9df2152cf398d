import { focusable, takesFocus, warnOnce } from '../../behaviors';
import type { PopoverProps } from './Popover';

/** Puts the focus where people start in a popover, unless something inside has claimed it. */
export function focusInto(popup: HTMLElement, wish: PopoverProps['initialFocus']) {
  if (popup.contains(popup.ownerDocument.activeElement)) return;
  const inside = [...popup.querySelectorAll<HTMLElement>(focusable)];
  const reached = inside.filter(({ tabIndex }) => tabIndex >= 0);
  [wished(popup, wish), ...reached, popup].some(takesFocus);
}

function wished(popup: HTMLElement, wish: PopoverProps['initialFocus']) {
  if (typeof wish !== 'string') return wish?.current;
  try {
    return popup.querySelector(wish);
  } catch {
    if (process.env.NODE_ENV !== 'production') {
      warnOnce(
        `initialFocus ${wish}`,
        `Popover initialFocus "${wish}" is no selector, so the first control has the focus. Pass a selector or a ref.`,
      );
    }
    return null;
  }
}
