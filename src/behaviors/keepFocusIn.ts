import { holdsFocus } from './focusPoint';

/** When what has the focus in a layer goes or is hidden, such as the button of a step that is done, `home` has it. */
export function keepFocusIn(layer: HTMLElement, home = layer): void {
  let last: Element = layer;
  layer.addEventListener('focusin', ({ target }) => (last = target as Element));
  const observer = new MutationObserver(() =>
    // By then, whoever knows a better place, such as the next tag, has had the chance to take it.
    queueMicrotask(() => {
      if (last.checkVisibility?.() === false && !holdsFocus()) home.focus();
    }),
  );
  observer.observe(layer, { attributes: true, childList: true, subtree: true });
}
