import { focusable } from '../../behaviors';

/** So much shorter an element may seem than its text by rounding alone. */
const rounding = 1;

let observer: ResizeObserver | undefined;
/** Of each, how long its tail is, and whether it is a stop of the keyboard where nobody has said so. */
const texts = new WeakMap<Element, { tail: number; stops: boolean }>();

/**
 * Makes a text focusable as long as it is clipped, and hands its last characters to the styles. One observer
 * serves all: it reads whatever changed after a layout, then writes. Returns a function that stops it.
 */
export function watchClipping(root: Element, tail: number, stops: boolean): () => void {
  if (typeof ResizeObserver === 'undefined') return () => {};
  observer ??= new ResizeObserver((entries) => {
    const found = entries.map(({ target }) => ({ target, clipped: isClipped(target) }));
    for (const { target, clipped } of found) {
      // Without its tail an element may be shorter, which may not happen while sizes are observed.
      if (!clipped && target.hasAttribute('data-tail')) {
        requestAnimationFrame(() => mark(target, isClipped(target)));
      } else {
        mark(target, clipped);
      }
    }
  });
  texts.set(root, { tail, stops });
  observer.observe(root);
  return () => observer?.unobserve(root);
}

function isClipped(root: Element) {
  const text = root.firstElementChild ?? root;
  return text.scrollWidth > root.clientWidth + rounding;
}

function mark(root: Element, clipped: boolean) {
  const { tail: count, stops } = texts.get(root)!;
  const tail = clipped && count > 0 && lastCharacters(root.textContent, count);
  set(root, 'data-clipped', clipped && '');
  set(root, 'data-tail', tail);
  if (!stops) return;
  // In a link or a button, that has the focus already.
  const stop = clipped && !root.parentElement?.closest(focusable) && '0';
  // Without one it would lose the focus it has to the page.
  set(root, 'tabindex', stop || (root.matches(':focus') && '-1'));
}

function set(element: Element, name: string, value: string | false) {
  if (value === false) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** As a reader counts them: never a half of one. */
function lastCharacters(text: string, count: number) {
  const characters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  return characters.slice(-count).join('');
}
