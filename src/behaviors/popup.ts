/**
 * Shows an element with a `popover` attribute in the top layer, anchored to `anchor`: its styles place it with
 * `position-area`. Browsers without anchor positioning load a stand-in. Where there are no popovers at
 * all (jsdom), it is only made visible.
 */
export function showPopup(popup: HTMLElement, anchor: Element | null): void {
  if (!popup.isConnected) return;
  popup.inert = false;
  if (popup.showPopover) popup.showPopover({ source: (anchor as HTMLElement | null) ?? undefined });
  // jsdom hides popovers all the same.
  else popup.style.display = 'block';
  if (anchor && globalThis.CSS?.supports?.('position-area:none') === false) {
    void import('./followAnchor').then(({ followAnchor }) => followAnchor(popup, anchor));
  }
}

/**
 * Takes it from the top layer; its exit is a matter of its styles, see `whenExited`. Nobody can use it meanwhile. What is
 * inert is on its way out already.
 */
export function hidePopup(popup: HTMLElement): void {
  if (!popup.inert) popup.hidePopover?.();
  popup.inert = true;
}
