import { keepFocusIn, whenOutOfSight } from '../../behaviors';
import { openTooltip, type Draw } from './openTooltip';
import { titleOf } from './titleOf';
import { tooltipClass } from './tooltipClass';

/** What a tooltip is about. */
export interface Subject {
  draw: Draw;
  /** Looks at it again after a change of the trigger; `false` when there is nothing to say. */
  look?: () => boolean;
  /** Nobody is there any more. */
  leave?: () => void;
  /** The classes of its popup, if not those of a tooltip. */
  looks?: string;
  /** A card: people may go into it, and it waits longer, for the keyboard as well. */
  card?: boolean;
}

/** The trigger that people are at; there is one at a time. */
let current:
  | { trigger: Element; end: () => void; hear: (event: Event) => void; since: number }
  | undefined;

/** Until then the next tooltip opens at once: one has just been read. */
let hurry = 0;

const heard =
  'pointerover pointerout pointerdown pointerup pointercancel click keydown focusin focusout';

/** Whether people may have gone on while this code was being loaded. */
function isLate(trigger: Element, event: Event) {
  // While it is still being told nobody has, and Firefox does not know yet what the pointer is over.
  if (event.type !== 'pointerover' || !event.isTrusted || event.eventPhase) return false;
  const { pointerId, pointerType, target } = event as PointerEvent;
  if (pointerType !== 'touch') return !trigger.matches(':hover');
  // It is captured until the finger is lifted or scrolls.
  return !(target as Element).hasPointerCapture(pointerId);
}

/**
 * Tells that a pointer came over `trigger`, or that it was focused or clicked: its tooltip opens when its
 * time has come (APG Tooltip; WCAG 2.2, 1.4.13). What listens and waits for it goes away with it.
 *
 * @param subject - What it says; by default its `title`
 */
export function hint(trigger: Element, event: Event, subject: Subject = titleOf(trigger)): void {
  const { draw, look, leave: forget, looks = tooltipClass(), card } = subject;
  const target = event.target as Element;
  // React's events come here from portals, too; and a press, unlike the keyboard, need not be told.
  if (isLate(trigger, event) || !trigger.contains(target)) return;
  if (current?.trigger === trigger) {
    // It happened while the code that hears of it was being loaded.
    if (event.timeStamp < current.since) current.hear(event);
    return;
  }
  if (event.type === 'focusin' && !target.matches(':focus-visible')) return;
  // A press is only of interest where it does nothing.
  if (event.type === 'click' && trigger.getAttribute('aria-disabled') !== 'true') return;
  if (look?.() === false) return;
  current?.end();
  current = { trigger, end, hear, since: performance.now() };

  let tooltip: ReturnType<typeof openTooltip> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hovered = false;
  let dismissed = false;
  let touch = false;
  /** A finger held it open: lifting it is no click. */
  let held = false;

  const patience = delay(trigger) * (card ? 2 : 1);
  const stop = new AbortController();
  const stopWatching = whenOutOfSight(trigger, end);
  const changes = new MutationObserver(() => {
    if (trigger.matches(':disabled') || look?.() === false) end();
  });
  changes.observe(trigger, { attributeFilter: ['disabled', 'title'] });
  for (const type of heard.split(' ')) {
    document.addEventListener(type, hear, { capture: true, signal: stop.signal });
  }
  hear(event);

  function later(act: () => void, milliseconds: number) {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  }

  function open() {
    clearTimeout(timer);
    if (tooltip || dismissed || !trigger.isConnected) return;
    tooltip = openTooltip(trigger, draw, looks, card ? 'group' : undefined);
    if (card) keepFocusIn(tooltip.popup, trigger as HTMLElement);
  }

  function hold() {
    held = !tooltip;
    open();
  }

  /** It does not open again while people stay. */
  function dismiss() {
    dismissed = true;
    clearTimeout(timer);
    if (tooltip) hurry = performance.now() + delay(trigger);
    tooltip?.close();
    tooltip = undefined;
  }

  function end() {
    dismiss();
    stop.abort();
    stopWatching();
    changes.disconnect();
    forget?.();
    current = undefined;
  }

  function leave() {
    if (!hovered) return;
    hovered = false;
    if (isInside(document.activeElement)) return;
    // On the way to the tooltip, people may have to cross a gap.
    if (tooltip) later(end, delay(trigger) / 3);
    else end();
  }

  /** Whether it is in the card, or on its trigger while that has one. */
  function isInside(target: Element | null) {
    return card && (tooltip?.popup.contains(target) || trigger.contains(target));
  }

  function hear(event: Event) {
    const { type, pointerType, key } = event as PointerEvent & KeyboardEvent;
    const relatedTarget = (event as PointerEvent).relatedTarget as Element | null;
    const target = event.target as Element;
    const onTrigger = trigger.contains(target);
    const inside = onTrigger || tooltip?.popup.contains(target);
    const click = type === 'click';

    switch (type) {
      case 'pointerover':
        touch = pointerType === 'touch';
        if (touch) {
          // Sooner than the system takes it for a long press of its own.
          if (onTrigger) later(hold, 1.5 * delay(trigger));
        } else if (!inside) {
          leave();
        } else if (!hovered) {
          hovered = true;
          later(open, performance.now() < hurry ? 0 : patience);
        }
        break;
      case 'pointerout':
        // Out of the window.
        if (!touch && !relatedTarget) leave();
        break;
      case 'pointerup':
      case 'pointercancel':
        if (touch) clearTimeout(timer);
        break;
      case 'pointerdown':
      case 'click':
        if (!inside) {
          end();
        } else if (!onTrigger) {
          break;
        } else if (held) {
          if (click) swallow(event);
          held = !click;
        } else if (trigger.getAttribute('aria-disabled') === 'true') {
          // A press that does nothing asks why.
          dismissed = false;
          if (click) open();
        } else if (!touch) {
          dismiss();
        } else if (click) {
          end();
        }
        break;
      case 'focusin':
        if (!onTrigger || !target.matches(':focus-visible')) break;
        if (card) later(open, patience);
        else open();
        break;
      case 'focusout':
        if (inside && !hovered && !isInside(relatedTarget)) end();
        break;
      case 'keydown':
        if (key === 'Escape' && tooltip) {
          swallow(event);
          if (isInside(document.activeElement)) (trigger as HTMLElement).focus();
          dismiss();
        }
    }
  }
}

function swallow(event: Event) {
  event.preventDefault();
  event.stopPropagation();
}

function delay(element: Element) {
  const value = getComputedStyle(element).getPropertyValue('--ent-motion-duration-delay');
  return parseFloat(value) * (value.endsWith('ms') ? 1 : 1000) || 0;
}
