import { hidePopup, showPopup, whenExited } from '../../behaviors';

/** Draws what a tooltip says into its popup, and returns what takes the drawing away again. */
export type Draw = (popup: HTMLElement) => () => void;

/** Shows a tooltip, or a card, beside its trigger. Returns the popup, and what closes it. */
export function openTooltip(trigger: Element, draw: Draw, className: string, role = 'tooltip') {
  const popup = document.createElement('span');
  popup.className = className;
  // Not counted: there may be another copy of the library on the page.
  popup.id = `tooltip-${Math.random()}`;
  popup.setAttribute('popover', 'manual');
  popup.setAttribute('role', role);
  const undraw = draw(popup);
  // In a label, it would become part of a control's name, and pressing it would press the control.
  (trigger.closest('label') ?? trigger).after(popup);
  const show = () => showPopup(popup, trigger);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    show();
  } catch {
    // Another popover is just being hidden, and gave the focus to the trigger: meanwhile none can be shown.
    timer = setTimeout(show);
  }

  const gone = () => {
    popup.remove();
    undraw();
  };
  const close = () => {
    clearTimeout(timer);
    hidePopup(popup);
    // With nothing left to stand at, it would fade somewhere else.
    if (trigger.getClientRects().length > 0) whenExited(popup, gone);
    else gone();
  };
  return { popup, close };
}
