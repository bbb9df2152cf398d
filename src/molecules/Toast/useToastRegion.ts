'use client';

import { useLayoutEffect, useRef, useState } from 'react';
import {
  focusPoint,
  hasModifier,
  holdsFocus,
  returnFocus,
  takesFocus,
  themeRoot,
} from '../../behaviors';
import type { ToastEntry } from './toastStore';

/** A live region must be there for so many milliseconds before what is put into it is read out. */
const settling = 100;

/**
 * Joins what makes the region: a place that can be reached, the keys that lead there, and who is busy in it.
 *
 * @param all - Whether none of them waits to be seen
 */
export function useToastRegion(entries: readonly ToastEntry[], all: boolean) {
  const place = useRef<HTMLTemplateElement>(null);
  const from = useRef<Element>(null);
  const [host, setHost] = useState<HTMLElement>();
  const [now, setNow] = useState({ ready: false, pointed: false, focused: false, hidden: false });
  const any = entries.length > 0;

  function leave() {
    const nearby = from.current?.isConnected ? from.current : place.current;
    // Its own buttons stand beside that place, too.
    host!.inert = true;
    returnFocus(focusPoint(nearby));
    host!.inert = false;
  }

  useLayoutEffect(() => setHost(document.createElement('div')), []);

  useLayoutEffect(() => {
    if (!host || !any) return;
    const region = host.firstElementChild as HTMLElement;
    const stop = new AbortController();
    const on = (target: EventTarget, type: string, listener: (event: Event) => void) =>
      target.addEventListener(type, listener, { signal: stop.signal });
    const is = (change: Partial<typeof now>) => setNow((before) => ({ ...before, ...change }));
    const raise = () => {
      const { container, attributes } = themeRoot(place.current!);
      const target = topDialog() ?? container;
      if (host.parentNode === target) return;
      for (const name in attributes) host.setAttribute(name, attributes[name]!);
      // What moves leaves the top layer; shown again, it stands above all else.
      target.append(host);
      if (region.showPopover) region.showPopover();
      else region.style.display = 'block';
    };

    raise();
    // Whatever stands outside of a modal dialog is inert.
    const observer = new MutationObserver(raise);
    observer.observe(document, { attributeFilter: ['open'], childList: true, subtree: true });
    on(document, 'visibilitychange', () => is({ hidden: document.hidden }));
    on(document, 'keydown', (event) => {
      const pressed = event as KeyboardEvent;
      if (pressed.key !== 'F6' || hasModifier(pressed) || event.defaultPrevented) return;
      event.preventDefault();
      region.focus();
    });
    on(host, 'keydown', (event) => {
      if (!/^(?:F6|Escape)$/.test((event as KeyboardEvent).key)) return;
      event.preventDefault();
      leave();
    });
    on(host, 'pointerenter', () => is({ pointed: true }));
    on(host, 'pointerleave', () => is({ pointed: false }));
    on(host, 'focusin', ({ relatedTarget }: FocusEventInit) => {
      if (!host.contains(relatedTarget as Node)) from.current = relatedTarget as Element;
      is({ focused: true });
    });
    on(host, 'focusout', ({ relatedTarget }: FocusEventInit) => {
      is({ focused: host.contains(relatedTarget as Node | null) });
    });
    is({ hidden: document.hidden });
    const timer = setTimeout(() => is({ ready: true }), settling);

    return () => {
      stop.abort();
      observer.disconnect();
      clearTimeout(timer);
      is({ ready: false, pointed: false });
      if (host.contains(document.activeElement)) leave();
      host.remove();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [host, any]);

  useLayoutEffect(() => {
    const gone = !holdsFocus() || document.activeElement?.closest('[inert]');
    if (!now.focused || !gone) return;
    // The toast that had the focus goes: to the next one, or back to where people were.
    if (!takesFocus(host?.querySelector('li:not([inert]) button:last-child'))) leave();
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [entries, all, now.ready]);

  return { place, host, ready: now.ready, idle: !now.pointed && !now.focused && !now.hidden };
}

/** Dialogs in the top layer: modal ones, and those of which the page goes on. */
const layers = 'dialog:modal,dialog:popover-open';

/** The dialog above all others: the one that may hold the focus, or the last that was opened. */
function topDialog() {
  try {
    const around = document.activeElement?.closest(layers);
    return around ?? [...document.querySelectorAll(layers)].at(-1);
  } catch {
    return undefined; // jsdom does not know the selectors
  }
}
