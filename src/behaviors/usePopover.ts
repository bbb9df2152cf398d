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

  // Heard as of the last rendering.
  useLayoutEffect(() => {
    const element = popup.current!;
    const stop = new AbortController();
    const hear = ({ type, newState, relatedTarget }: ToggleEvent & FocusEvent) => {
      if (type === 'focusin') {
        if (origins.has(element)) return;
        origins.set(
          element,
          focusPoint((relatedTarget as Element | null) ?? opener ?? anchor.current),
        );
      } else if (open && newState === 'closed') {
        if (type === 'beforetoggle') onClose();
        // A parent that holds the state has not agreed.
        else showPopup(element, anchor.current);
      }
    };
    for (const type of ['focusin', 'beforetoggle', 'toggle']) {
      element.addEventListener(type, hear as EventListener, { signal: stop.signal });
    }
    return () => stop.abort();
  });

  useLayoutEffect(() => {
    const element = popup.current!;
    return () => {
      hidePopup(element);
      const point = origins.get(element);
      // What got the focus may leave the page in the same breath; in StrictMode it comes again.
      queueMicrotask(() => point === origins.get(element) && giveBack(element));
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useLayoutEffect(() => {
    const element = popup.current!;
    const button = opener ?? anchor.current;
    if (!open) {
      hidePopup(element);
      giveBack();
      return whenExited(element, onExited);
    }
    origins.delete(element);
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
