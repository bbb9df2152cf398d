import type { RefObject } from 'react';
import { tabStops, takesFocus } from './focusPoint';
import { warnOnce } from './warnOnce';

/** What is to have the focus: a ref, or a selector within the layer. */
export type FocusWish = RefObject<HTMLElement | null> | string | undefined;

/**
 * Puts the focus where people start in a layer: on what is wished, else on what has `autofocus`, else on the first
 * control of its content, else on that or on the layer itself. Returns whether any of them took it.
 */
export function focusInto(layer: HTMLElement, wish: FocusWish, content = layer): boolean {
  if (process.env.NODE_ENV !== 'production' && typeof wish === 'string') warnOfSelector(wish);
  // Within `:is()` a selector may be none, and then finds nothing.
  const wished = typeof wish === 'string' ? layer.querySelector(`:is(${wish})`) : wish?.current;
  const first = [wished, layer.querySelector('[autofocus]'), ...tabStops(content), content, layer];
  return first.some(takesFocus);
}

function warnOfSelector(wish: string) {
  try {
    document.querySelector(wish);
  } catch {
    warnOnce(
      `initialFocus ${wish}`,
      `initialFocus "${wish}" is no selector, so the first control has the focus. Pass a selector or a ref.`,
    );
  }
}
