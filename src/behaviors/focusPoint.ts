/** What may take the focus. Some of it cannot at the moment: whoever wants to know calls `focus()`. */
export const focusable =
  'a[href],area[href],button,input,select,textarea,summary,iframe,audio[controls],video[controls],' +
  '[contenteditable],[tabindex]';

/** Where the focus was. */
export interface FocusPoint {
  /** What had the focus; `null` when nothing had it. */
  element: Element | null;
  /** Its place, which stays where it was when the page changes around it or loses it. */
  place: Range;
}

const focused = ({ activeElement }: Document) => activeElement?.closest('body *') ?? null;

/** Whether anything but the page itself has the focus, and will keep it: what is hidden by now does not. */
export function holdsFocus(page: Document): boolean {
  const element = focused(page);
  return element !== null && element.checkVisibility?.() !== false;
}

/** Remembers where an element is, by default the one that has the focus, for {@link returnFocus}. */
export function focusPoint(page: Document, element = focused(page)): FocusPoint {
  const place = page.createRange();
  if (element?.parentNode) place.selectNode(element);
  else place.selectNodeContents(page.body);
  return { element, place };
}

/** The nearest element around a point. */
export const around = ({ place }: FocusPoint) => place.startContainer as Element;

/** What Tab reaches from a point: first what comes after it, in order, then what comes before, backwards. */
export function neighbours(point: FocusPoint): HTMLElement[] {
  const before: HTMLElement[] = [];
  const after: HTMLElement[] = [];
  for (const other of around(point).ownerDocument.querySelectorAll<HTMLElement>(focusable)) {
    // What Tab does not reach (the other items of a menu, say) is no place to send people to.
    if (other.tabIndex < 0) continue;
    if (point.place.comparePoint(other, 0) < 0) before.unshift(other);
    else after.push(other);
  }
  return [...after, ...before];
}

/**
 * Gives the focus back: to the element that had it, else to the next one after its place, else before
 * it, else to what is around it or to `<main>`. Only a page with nothing left on it goes without.
 */
export function returnFocus(page: Document, point: FocusPoint) {
  const home = around(point);
  // What is leaving keeps it for a moment, though it is inert.
  (page.activeElement as HTMLElement | null)?.blur();
  if ([point.element, ...neighbours(point), home.closest(focusable)].some(takesFocus)) return;
  const last =
    page.querySelector<HTMLElement>('main,[role=main]') ?? home.closest<HTMLElement>('body *');
  if (!last || takesFocus(last)) return;
  last.tabIndex = -1;
  last.addEventListener('blur', () => last.removeAttribute('tabindex'), { once: true });
  last.focus();
}

/** Focuses an element, if it can be focused now: it may be gone, disabled, hidden or inert. */
export function takesFocus(element: Element | null | undefined): boolean {
  if (!element?.isConnected) return false;
  (element as HTMLElement).focus?.();
  return element.ownerDocument.activeElement === element;
}
