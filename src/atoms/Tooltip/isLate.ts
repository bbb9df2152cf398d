/** How long a touch may have waited for our code, in milliseconds. */
const fresh = 100;

/** Whether people may have gone on while the code that hears of an event was being loaded. */
export function isLate(trigger: Element, event: Event): boolean {
  if (event.type !== 'pointerover' || !event.isTrusted) return false;
  return (event as PointerEvent).pointerType === 'touch'
    ? performance.now() - event.timeStamp > fresh
    : !trigger.matches(':hover');
}
