import type { Subject } from './hint';

/** One promise: of several, the one of a press might be kept before that of the approach. */
let code: Promise<typeof import('./hint')> | undefined;

/**
 * Tells `hint` that people came near a trigger. It is loaded when they first do: on many pages nobody ever
 * does, and a tooltip waits a moment anyway.
 */
export function approach(trigger: Element, event: Event, subject?: Subject): void {
  code ??= import('./hint');
  void code.then(({ hint }) => hint(trigger, event, subject));
}
