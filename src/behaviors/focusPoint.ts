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
  /** Everything on the page that could take the focus, in order. */
  neighbours: HTMLElement[];
}

/** Whether anything but the page itself has the focus. */
export function holdsFocus(page: Document): boolean {
  const { activeElement, body, documentElement } = page;
  return activeElement !== null && activeElement !== body && activeElement !== documentElement;
}

/** Remembers where the focus is (or, when nothing has it, `instead`), for {@link returnFocus}. */
export function focusPoint(page: Document, instead: Element | null = null): FocusPoint {
  const element = holdsFocus(page) ? page.activeElement : instead;
  const ancestors: Element[] = [];
  for (let parent = element?.parentElement; parent; parent = parent.parentElement) {
    if (parent !== page.body && parent !== page.documentElement) ancestors.push(parent);
  }
  const neighbours = [...page.querySelectorAll<HTMLElement>(focusable)];
  const place = element as HTMLElement | null;
  if (place && !neighbours.includes(place)) {
    const next = neighbours.findIndex((other) => follows(place, other));
    neighbours.splice(next < 0 ? neighbours.length : next, 0, place);
  }
  return { element, ancestors, neighbours };
}

/**
 * Gives the focus back: to the element that had it, else to the next one that stood after it, else before
 * it, else to what is around it or to `<main>`. Only a page with nothing left on it goes without.
 */
export function returnFocus(page: Document, { element, ancestors, neighbours }: FocusPoint) {
  const at = neighbours.indexOf(element as HTMLElement);
  const after = neighbours.slice(Math.max(at, 0));
  const before = neighbours.slice(0, Math.max(at, 0)).toReversed();
  // What Tab does not reach (the other items of a menu, say) is no place to send people to.
  const reached = [...after, ...before].filter(({ tabIndex }) => tabIndex >= 0);
  if (takesFocus(element) || reached.some(takesFocus) || ancestors.some(takesFocus)) return;

  const home =
    page.querySelector('main, [role="main"]') ?? ancestors.find(({ isConnected }) => isConnected);
  if (!home || takesFocus(home)) return;
  home.setAttribute('tabindex', '-1');
  home.addEventListener('blur', () => home.removeAttribute('tabindex'), { once: true });
  takesFocus(home);
}

/** Focuses an element, if it can be focused now: it may be gone, disabled, hidden or inert. */
export function takesFocus(element: Element | null | undefined): boolean {
  if (!element?.isConnected) return false;
  (element as HTMLElement).focus?.();
  return element.ownerDocument.activeElement === element;
}

function follows(element: Element, other: Element) {
  return Boolean(element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
}
