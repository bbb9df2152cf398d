'use client';

import { useToggle, type ToggleProps } from './useToggle';

/** A `<details>` whose state somebody keeps, or wants to hear of. */
export function DisclosureState(props: ToggleProps) {
  return <details {...useToggle(props)} />;
}
