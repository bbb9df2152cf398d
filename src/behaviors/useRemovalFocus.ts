'use client';

import { useLayoutEffect, useRef, type RefObject } from 'react';
import {
  around,
  focusPoint,
  holdsFocus,
  neighbours,
  returnFocus,
  takesFocus,
  type FocusPoint,
} from './focusPoint';

/**
 * Keeps the focus on the page when an element that holds it is removed at its user's wish: it goes to
 * the nearest neighbour, such as the next item of the same list.
 *
 * @param child A child of the element that goes.
 * @returns what to call when the removal is asked for, however long it then takes.
 */
export function useRemovalFocus(child: RefObject<HTMLElement | null>): () => void {
  /** What had the focus when it was asked for. */
  const asked = useRef<Element>(undefined);

  useLayoutEffect(() => {
    const root = child.current?.parentElement;
    return () => {
      // The last moment at which the element still stands on the page, with its neighbours around it.
      // Disabled while it waits for its removal, it has lost the focus to the page by now.
      const holder = holdsFocus() ? document.activeElement : asked.current;
      if (!asked.current || !holder || !root?.contains(holder)) return;
      const point = focusPoint(holder);
      // By then it is gone, and whoever knows a better place has had the chance to take the focus.
      queueMicrotask(() => {
        if (!holdsFocus()) focusNearby(point);
      });
    };
  }, [child]);

  return () => {
    asked.current = document.activeElement ?? undefined;
  };
}

function focusNearby(point: FocusPoint) {
  const places = neighbours(point);
  const within = (home: Element | null): boolean =>
    home !== null &&
    (places.some((place) => home.contains(place) && takesFocus(place)) ||
      within(home.parentElement));
  if (!within(around(point))) returnFocus(point);
}
