'use client';

import { useLayoutEffect } from 'react';
import { focusPoint, holdsFocus, origins, returnFocus } from './focusPoint';
import { hidePopup, showPopup } from './popup';
import { whenExited } from './whenExited';

interface Reference {
  readonly current: HTMLElement | null;
}

interface PopoverOptions {
  /** Whether it is to be open. */
  open: boolean;
  /** What it stands at; often the button that opens it. */
  anchor: Reference;
  /** The button that opens it, if it stands at something else. */
  button?: HTMLElement | null;
  /** The platform closed it: Escape, a press elsewhere, another popup. Make `open` false. */
  onClose: () => void;
  /** Its exit has ended: take it off the page. */
  onExited: () => void;
}

/**
 * Keeps an element with a `popover` attribute as open as React wants it. For a component that is mounted only
 * while the popup is present: see `usePresence`.
 *
 * With `popover="auto"` the platform closes it: on Escape (the top layer only), on a press elsewhere, and when
 * another popup opens. A press on the anchor, if it is a button, is left to the anchor. With
 * `popover="manual"` nothing does. A focus inside goes back to where it came from, or next to it.
 *
 * @returns Gives the focus back before it closes
 */
export function usePopover(
  popup: Reference,
  { open, anchor, button: opener, onClose, onExited }: PopoverOptions,
): () => void {
  function giveBack(element = popup.current) {
    const point = origins.get(element!);
    if (point && (!holdsFocus() || element!.contains(document.activeElement))) returnFocus(point);
  }

  // Heard as of the last rendering: each puts its own in the place of what was heard before.
  /* oxlint-disable unicorn/prefer-add-event-listener */
  useLayoutEffect(() => {
    const element = popup.current!;
    if (!open) return;
    element.onbeforetoggle = ({ newState }) => {
      if (newState === 'closed') {
        // Hidden from here meanwhile, it would leave the top layer before its exit, where browsers let it stay for
        // that; in WebKit, which does not, hiding a stack of them would never end otherwise.
        element.inert = (getComputedStyle(element) as { overlay?: string }).overlay === 'auto';
        onClose();
      }
    };
    element.ontoggle = ({ newState }) => {
      // A parent that holds the state has not agreed.
      if (newState === 'closed') showPopup(element, anchor.current);
    };
    return () => {
      element.onbeforetoggle = element.ontoggle = null;
    };
  });
  /* oxlint-enable unicorn/prefer-add-event-listener */

  useLayoutEffect(() => {
    const element = popup.current!;
    return () => {
      hidePopup(element);
      // What got the focus may leave the page in the same breath; in StrictMode it is shown again.
      queueMicrotask(() => element.inert && giveBack(element));
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useLayoutEffect(() => {
    const element = popup.current!;
    const button = opener ?? anchor.current;
    if (!open) {
      const { inert } = element;
      hidePopup(element);
      giveBack();
      const leave = () => whenExited(element, () => element.inert && onExited());
      // What the platform is about to hide has yet to begin its exit.
      if (inert) setTimeout(leave);
      else leave();
      return undefined;
    }
    // In StrictMode it is shown anew with the focus in it.
    if (!element.contains(document.activeElement)) origins.delete(element);
    element.addEventListener(
      'focusin',
      ({ relatedTarget }) => {
        if (origins.has(element)) return;
        origins.set(element, focusPoint((relatedTarget as Element | null) ?? button));
      },
      { once: true },
    );
    // A press on the target's button is none elsewhere; shown already, it has nothing to do for it.
    if (button instanceof HTMLButtonElement) {
      button.popoverTargetElement = element;
      button.popoverTargetAction = 'show';
    }
    showPopup(element, anchor.current);
    return () => {
      button?.removeAttribute('popovertarget');
      button?.removeAttribute('popovertargetaction');
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [open]);

  return giveBack;
}
