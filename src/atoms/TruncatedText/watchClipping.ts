import { focusable } from '../../behaviors';

/** So much shorter an element may seem than its text by rounding alone. */
const rounding = 1;

let observer: ResizeObserver | undefined;
const tails = new WeakMap<Element, number>();

/**
 * Makes a text focusable as long as it is clipped, and hands its last characters to the styles. One observer
 * serves all: it reads whatever changed after a layout, then writes. Returns a function that stops it.
 */
export function watchClipping(root: Element, tail: number): () => void {
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
  tails.set(root, tail);
  observer.observe(root);
  return () => observer?.unobserve(root);
}

function isClipped(root: Element) {
  const text = root.firstElementChild ?? root;
  return text.scrollWidth > root.clientWidth + rounding;
}

function mark(root: Element, clipped: boolean) {
  const count = clipped ? tails.get(root)! : 0;
  const tail = count > 0 && lastCharacters(root.textContent, count);
  set(root, 'data-clipped', clipped && '');
  set(root, 'data-tail', tail);
  // In a link or a button, that has the focus already.
  set(root, 'tabindex', clipped && !root.parentElement?.closest(focusable) && '0');
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
