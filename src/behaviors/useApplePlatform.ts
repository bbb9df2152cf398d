'use client';

import { useSyncExternalStore } from 'react';

const subscribe = () => () => {};

// The old property: the new one is missing in Safari and Firefox, the browsers it matters for most.
const isApple = () => /^(Mac|iP)/.test(navigator.platform);

const onServer = () => false;

/**
 * Whether shortcuts use Command in place of Ctrl here. `false` on the server and while a page hydrates,
 * so that both draw the same; the right answer follows at once.
 */
export function useApplePlatform(): boolean {
  return useSyncExternalStore(subscribe, isApple, onServer);
}
