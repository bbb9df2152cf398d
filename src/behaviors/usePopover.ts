'use client';

import { useLayoutEffect, useRef } from 'react';
import { focusPoint, holdsFocus, returnFocus, type FocusPoint } from './focusPoint';
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
export function usePopover(popup: Reference, options: PopoverOptions): () => void {
  const { open, anchor, onExited } = options;
  const latest = useRef(options);
  /** Where the focus was before it came inside. */
  const from = useRef<FocusPoint>(null);

  function giveBack(element = popup.current) {
    const point = from.current;
    if (point && (!holdsFocus(document) || element?.contains(document.activeElement))) {
      returnFocus(document, point);
    }
  }

  useLayoutEffect(() => {
    latest.current = options;
  });

  useLayoutEffect(() => {
    const element = popup.current!;
    const source = anchor.current;
    const stop = new AbortController();
    const on = (type: string, listener: (event: ToggleEvent & FocusEvent) => void) =>
      element.addEventListener(type, listener as EventListener, { signal: stop.signal });
    on('focusin', ({ relatedTarget }) => {
      from.current ??= focusPoint(document, (relatedTarget as Element | null) ?? source);
    });
    on('beforetoggle', ({ newState }) => {
      const opens = newState === 'open';
      leaveToPlatform(source, opens ? element : null);
      if (!opens && latest.current.open) latest.current.onClose();
    });
    on('toggle', ({ newState }) => {
      // A parent that holds the state has not agreed.
      if (newState === 'closed' && latest.current.open) showPopup(element, source);
    });
    return () => {
      stop.abort();
      leaveToPlatform(source, null);
      if (latest.current.open) hidePopup(element);
      const point = from.current;
      // What got the focus may leave the page in the same breath; in StrictMode it comes again.
      queueMicrotask(() => point === from.current && giveBack(element));
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useLayoutEffect(() => {
    const element = popup.current!;
    if (open) {
      from.current = null;
      showPopup(element, anchor.current);
      return;
    }
    hidePopup(element);
    giveBack();
    return whenExited(element, onExited);
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [open]);

  return giveBack;
}

/** A press on the target's button is none elsewhere; shown already, it has nothing to do for it. */
function leaveToPlatform(button: HTMLElement | null, target: HTMLElement | null) {
  if (!(button instanceof HTMLButtonElement)) return;
  button.popoverTargetElement = target;
  if (target) button.setAttribute('popovertargetaction', 'show');
  else button.removeAttribute('popovertargetaction');
}
