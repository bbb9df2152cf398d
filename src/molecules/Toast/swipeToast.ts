import type { PointerEvent as ReactPointerEvent } from 'react';

/** A toast that was drawn so far, in pixels, goes; one that was not springs back. */
const enough = 48;

/**
 * Follows a finger or a pen that was put onto a toast, towards the side of the window the toast stands at. A
 * mouse has the button that closes, and selects the text.
 */
export function swipeToast(
  { clientX: from, currentTarget, pointerId, pointerType }: ReactPointerEvent<HTMLElement>,
  dismiss: () => void,
): void {
  if (pointerType === 'mouse') return;
  const { style } = currentTarget;
  const side = currentTarget.matches(':dir(rtl)') ? -1 : 1;
  const stop = new AbortController();
  for (const type of ['pointermove', 'pointerup', 'pointercancel'] as const) {
    document.addEventListener(
      type,
      (event) => {
        if (event.pointerId !== pointerId) return;
        const far = (event.clientX - from) * side;
        if (type === 'pointermove') {
          style.transition = 'none';
          style.translate = `${side * Math.max(far, 0)}px`;
          return;
        }
        stop.abort();
        style.transition = '';
        if (type === 'pointerup' && far > enough) dismiss();
        else style.translate = '';
      },
      { signal: stop.signal },
    );
  }
}
