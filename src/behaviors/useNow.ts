'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { onTime } from './onTime';

const never = () => () => {};
const onServer = () => undefined;

/**
 * The present moment as it matters to somebody who counts whole steps from `moment`, in milliseconds: it
 * moves on only when another step has passed, and so does the component. `undefined` on the server and while
 * a page hydrates, whose clocks differ, and without a `moment`.
 *
 * @param stepOf - How long a step is at a distance; keep it stable
 */
export function useNow(
  moment: number | undefined,
  stepOf: (distance: number) => number,
): number | undefined {
  const subscribe = useCallback(
    (listener: () => void) =>
      onTime(listener, () => {
        const distance = Date.now() - moment!;
        const rest = Math.abs(distance) % stepOf(distance);
        // What lies ahead changes as soon as less than the whole step is left.
        return distance < 0 ? rest + 1 : stepOf(distance) - rest;
      }),
    [moment, stepOf],
  );
  const present = () => {
    if (moment === undefined) return undefined;
    const distance = Date.now() - moment;
    return moment + (distance - (distance % stepOf(distance)));
  };
  return useSyncExternalStore(moment === undefined ? never : subscribe, present, onServer);
}
