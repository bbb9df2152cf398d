'use client';

import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** What was dismissed since the page was opened: where nothing can be stored, this is all there is. */
const dismissedHere = new Set<string>();

const keyOf = (id: string) => `ent-dismissed:${id}`;

function isDismissed(id: string) {
  try {
    return dismissedHere.has(id) || localStorage.getItem(keyOf(id)) !== null;
  } catch {
    return dismissedHere.has(id);
  }
}

function dismiss(id: string) {
  dismissedHere.add(id);
  try {
    localStorage.setItem(keyOf(id), new Date().toISOString());
  } catch {
    // Full or forbidden: until the page is left, it is remembered all the same.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  // Another tab of this product.
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

/**
 * Whether people have dismissed what is called `id`, in this browser, and a function that does. On the server and
 * while a page hydrates nobody knows, so it counts as dismissed. Without an id it never is.
 */
export function useDismissal(id: string | undefined): [boolean, () => void] {
  const dismissed = useSyncExternalStore(
    subscribe,
    () => id !== undefined && isDismissed(id),
    () => id !== undefined,
  );
  return [dismissed, () => id !== undefined && dismiss(id)];
}
