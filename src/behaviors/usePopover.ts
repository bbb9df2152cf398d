'use client';

import { useLayoutEffect, useRef } from 'react';
import { focusPoint, holdsFocus, returnFocus, type FocusPoint } from './focusPoint';
import { hidePopup, isPopupShown, showPopup } from './popup';
import { whenExited } from './whenExited';

interface Reference {
  readonly current: HTMLElement | null;
}

interface PopoverOptions {
  /** Whether it is to be open. */
  open: boolean;
  /** What it stands at; often the button that opens it. */
  anchor: Reference;
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
 */
export function usePopover(
  popup: Reference,
  { open, anchor, onClose, onExited }: PopoverOptions,
): void {
  const wanted = useRef(open);
  const latest = useRef(onClose);
  const point = useRef<FocusPoint>(null);
  const entered = useRef(false);

  function giveBack(element: HTMLElement) {
    const page = element.ownerDocument;
    const inside = element.contains(page.activeElement) || (entered.current && !holdsFocus(page));
    entered.current = false;
    if (inside && point.current) returnFocus(page, point.current);
  }

  useLayoutEffect(() => {
    latest.current = onClose;
  });

  useLayoutEffect(() => {
    const element = popup.current;
    if (!element) return;
    const source = anchor.current;
    const stop = new AbortController();
    const on = (type: string, listener: (event: Event) => void) =>
      element.addEventListener(type, listener, { signal: stop.signal });
    on('focusin', () => (entered.current = true));
    on('beforetoggle', (event) => {
      if ((event as ToggleEvent).newState === 'open') return;
      leaveToPlatform(source, null);
      if (wanted.current) latest.current();
    });
    on('toggle', () => {
      // Not earlier: the click that opened it would find its target.
      if (isPopupShown(element)) leaveToPlatform(source, element);
      // A parent that holds the state has not agreed.
      else if (wanted.current) showPopup(element, source);
    });
    return () => {
      stop.abort();
      leaveToPlatform(source, null);
      if (!wanted.current) return;
      hidePopup(element);
      // What gets the focus may leave the page in the same breath.
      queueMicrotask(() => giveBack(element));
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useLayoutEffect(() => {
    wanted.current = open;
    const element = popup.current;
    if (!element) return;
    if (!open) {
      hidePopup(element);
      giveBack(element);
      return whenExited(element, onExited);
    }
    point.current = focusPoint(element.ownerDocument, anchor.current);
    showPopup(element, anchor.current);
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [open]);
}

/** A press on the target's button is none elsewhere; shown already, it has nothing to do for it. */
function leaveToPlatform(anchor: HTMLElement | null, target: HTMLElement | null) {
  if (!(anchor instanceof HTMLButtonElement)) return;
  if (target) anchor.setAttribute('popovertargetaction', 'show');
  else if (anchor.popoverTargetElement) anchor.removeAttribute('popovertargetaction');
  anchor.popoverTargetElement = target;
}
