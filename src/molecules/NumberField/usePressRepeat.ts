'use client';

import { useEffect, useRef, type MouseEvent, type PointerEvent } from 'react';

/** How long a button is held before it repeats, and how often it then does, in milliseconds. */
const pause = 400;
const pace = 60;

/**
 * Does on a press what a button does, and again and again while it is held, until there is nothing left to
 * do. A short press acts when it ends, so that it can be taken back by leaving the button (WCAG 2.2, 2.5.2).
 *
 * @param act - Returns whether it did something
 */
export function usePressRepeat(act: () => boolean) {
  const latest = useRef(act);
  const repeated = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = () => clearTimeout(timer.current);

  useEffect(() => {
    latest.current = act;
  });
  // oxlint-disable-next-line react/exhaustive-deps -- the first is as good as any
  useEffect(() => stop, []);

  function repeat() {
    repeated.current = true;
    if (latest.current()) timer.current = setTimeout(repeat, pace);
  }

  return {
    onPointerDown(event: PointerEvent) {
      repeated.current = false;
      stop();
      if (event.button === 0) timer.current = setTimeout(repeat, pause);
    },
    onPointerUp: stop,
    onPointerCancel: stop,
    onPointerLeave: stop,
    onClick(event: MouseEvent) {
      stop();
      // Assistive technology clicks without a press.
      if (event.detail === 0 || !repeated.current) act();
    },
  };
}
