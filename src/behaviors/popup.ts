/** Where the platform cannot tell: `entasis/test` sets it, too. */
const mark = 'data-popover-open';

/** Stops what a shown popup needs while it is shown. */
const followers = new WeakMap<Element, () => void>();

/**
 * Shows an element with a `popover` attribute in the top layer, anchored to `anchor`: its styles place it with
 * `position-area`. Browsers without anchor positioning load a stand-in. Where there are no popovers at
 * all (jsdom), it only counts as shown.
 */
export function showPopup(popup: HTMLElement, anchor: Element | null): void {
  if (!popup.isConnected || isPopupShown(popup)) return;
  if (typeof popup.showPopover === 'function') {
    popup.showPopover(anchor ? { source: anchor as HTMLElement } : undefined);
  } else {
    popup.setAttribute(mark, '');
    // jsdom hides popovers all the same.
    popup.style.setProperty('display', 'block');
  }
  if (!anchor || globalThis.CSS?.supports?.('position-area', 'block-end') !== false) return;
  void import('./followAnchor').then(({ followAnchor }) => {
    followers.get(popup)?.();
    if (isPopupShown(popup)) followers.set(popup, followAnchor(popup, anchor));
  });
}

/** Takes it from the top layer; its exit is a matter of its styles, see `whenExited`. */
export function hidePopup(popup: HTMLElement): void {
  followers.get(popup)?.();
  followers.delete(popup);
  if (!isPopupShown(popup)) return;
  if (typeof popup.hidePopover === 'function') {
    popup.hidePopover();
  } else {
    popup.removeAttribute(mark);
    popup.style.removeProperty('display');
  }
}

/** Whether a popup is in the top layer. */
export function isPopupShown(popup: Element): boolean {
  try {
    return popup.hasAttribute(mark) || popup.matches(':popover-open');
  } catch {
    return false; // jsdom does not know the selector
  }
}
