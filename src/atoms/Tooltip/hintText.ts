import { hint } from './hint';
import { isLate } from './isLate';

/** Like `hint`, for an element that is too small for its text: the tooltip says it in full. */
export function hintText(trigger: Element, event: Event): void {
  if (isLate(trigger, event)) return;
  const draw = (popup: HTMLElement) => {
    popup.textContent = trigger.textContent;
    return () => {};
  };
  hint(trigger, event, { draw });
}
