/** Where the focus was. */
export interface FocusPoint {
  /** What had the focus; nothing when nothing had it. */
  element: Element | null;
  /** The layer it was in, if that is known. */
  owner?: Element | null;
  /** Its place, which stays where it was when the page changes around it or loses it. */
  place: Range;
}

/** Where the focus was before it came into a layer. */
export const origins = new WeakMap<Element, FocusPoint>();

const focused = () => document.activeElement?.closest('body *');

/** Whether anything but the page itself has the focus, and will keep it: what is hidden by now does not. */
export function holdsFocus(): boolean {
  const element = focused();
  return Boolean(element) && element!.checkVisibility?.() !== false;
}

/** Remembers where an element is, by default the one that has the focus, for {@link returnFocus}. */
export function focusPoint(element: Element | null | undefined = focused()): FocusPoint {
  const place = document.createRange();
  if (element?.parentNode) place.selectNode(element);
  else place.selectNodeContents(document.body);
  return { element: element ?? null, place };
}

/** The nearest element around a point. */
export const around = ({ place }: FocusPoint) => place.startContainer as Element;

/**
 * What Tab reaches in an element, in order, and not the other items of a menu, say. Some of it cannot take the focus
 * at the moment: see {@link takesFocus}.
 */
export const tabStops = (element: ParentNode) =>
  [...element.querySelectorAll<HTMLElement>('*')].filter(({ tabIndex }) => tabIndex >= 0);

/** What Tab reaches from a point: first what comes after it, in order, then what comes before, backwards. */
export function neighbours({ place }: FocusPoint): HTMLElement[] {
  const before: HTMLElement[] = [];
  const after: HTMLElement[] = [];
  for (const other of tabStops(document)) {
    // What is around its place begins before it, though nothing may stand between the two.
    if (other === place.startContainer || place.comparePoint(other, 0) < 0) before.unshift(other);
    else after.push(other);
  }
  return [...after, ...before];
}

/**
 * Gives the focus back: to the element that had it, else to the next one after its place, else before
 * it, else to what is around it or to `<main>`. Only a page with nothing left on it goes without.
 */
export function returnFocus(point: FocusPoint) {
  // What is leaving keeps it for a moment, though it is inert.
  (document.activeElement as HTMLElement | null)?.blur();
  if (takesFocus(point.element)) return;
  const home = around(point);
  const last =
    document.querySelector<HTMLElement>('main,[role=main]') ?? home.closest<HTMLElement>('body *');
  const places = [...neighbours(point), home.closest('[tabindex]'), last];
  if (places.some(takesFocus) || !last) return;
  last.tabIndex = -1;
  last.addEventListener('blur', () => last.removeAttribute('tabindex'), { once: true });
  last.focus();
}

/** Focuses an element, if it can be focused now: it may be gone, disabled, hidden or inert. */
export function takesFocus(element: Element | null | undefined): boolean {
  (element as HTMLElement | null | undefined)?.focus?.();
  return document.activeElement === element;
}
