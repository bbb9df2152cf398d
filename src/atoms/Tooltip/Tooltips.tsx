'use client';

import { useEffect } from 'react';
import { approach } from './approach';

const titled = '[class^="ent-"][title]';

function hear(event: Event) {
  const trigger = event.target instanceof Element && event.target.closest(titled);
  if (trigger) approach(trigger, event);
}

/**
 * Shows the `title` of this library's components as a tooltip: the reason of a `Button`, the name of an
 * `IconButton`. On hover, focus, a long press, and a press on what is not available now. Put it into the page
 * once; it renders nothing. Without it the browser shows them, to pointers alone.
 */
export function Tooltips(): null {
  useEffect(() => {
    const stop = new AbortController();
    for (const type of ['pointerover', 'focusin', 'click']) {
      // First of all, so that no handler can keep it from being seen.
      document.addEventListener(type, hear, { capture: true, signal: stop.signal });
    }
    return () => stop.abort();
  }, []);
  return null;
}
