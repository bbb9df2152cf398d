/** What may take the focus. Some of it cannot at the moment: whoever wants to know calls `focus()`. */
export const focusable =
  'a[href],area[href],button,input,select,textarea,summary,iframe,audio[controls],video[controls],' +
  '[contenteditable],[tabindex]';

/** Where the focus was, and what stood around it. */
export interface FocusPoint {
  /** What had the focus; `null` when nothing had it. */
  element: Element | null;
  /** The elements around it, from the inside out, without the body. */
  ancestors: Element[];
  /** All else that Tab could reach: first what came after it, in order, then what came before, backwards. */
  neighbours: HTMLElement[];
}

/** Whether anything but the page itself has the focus. */
export function holdsFocus({ activeElement, body, documentElement }: Document): boolean {
  return activeElement !== null && activeElement !== body && activeElement !== documentElement;
}

/** Remembers where the focus is (or, when nothing has it, `instead`), for {@link returnFocus}. */
export function focusPoint(page: Document, instead: Element | null = null): FocusPoint {
  const element = holdsFocus(page) ? page.activeElement : instead;
  const ancestors: Element[] = [];
  let around = element?.parentElement;
  for (; around && around !== page.body; around = around.parentElement) ancestors.push(around);

  const before: HTMLElement[] = [];
  const after: HTMLElement[] = [];
  for (const other of page.querySelectorAll<HTMLElement>(focusable)) {
    // What Tab does not reach (the other items of a menu, say) is no place to send people to.
    if (other.tabIndex < 0 || other === element) continue;
    const follows =
      !element || element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
    (follows ? after : before).push(other);
  }
  return { element, ancestors, neighbours: [...after, ...before.toReversed()] };
}

/**
 * Gives the focus back: to the element that had it, else to the next one that stood after it, else before
 * it, else to what is around it or to `<main>`. Only a page with nothing left on it goes without.
 */
export function returnFocus(page: Document, { element, ancestors, neighbours }: FocusPoint) {
  if ([element, ...neighbours, ...ancestors].some(takesFocus)) return;
  const home =
    page.querySelector<HTMLElement>('main, [role="main"]') ??
    (ancestors.find(({ isConnected }) => isConnected) as HTMLElement | undefined);
  if (!home || takesFocus(home)) return;
  home.tabIndex = -1;
  home.addEventListener('blur', () => home.removeAttribute('tabindex'), { once: true });
  home.focus();
}

/** Focuses an element, if it can be focused now: it may be gone, disabled, hidden or inert. */
export function takesFocus(element: Element | null | undefined): boolean {
  if (!element?.isConnected) return false;
  (element as HTMLElement).focus?.();
  return element.ownerDocument.activeElement === element;
}
