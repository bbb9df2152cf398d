const kept = new WeakSet<HTMLElement>();

/**
 * Keeps an element as large as it is while a pointer is down, and until its click has arrived: what grows in
 * the element would push away what is being pressed, and the click would be lost.
 */
export function keepSize(element: HTMLElement): void {
  const { ownerDocument: page, style } = element;
  const isPressed = () => page.documentElement.matches(':active');
  if (kept.has(element) || !isPressed()) return;
  kept.add(element);

  const { blockSize, inlineSize } = getComputedStyle(element);
  const before = {
    blockSize: style.blockSize,
    inlineSize: style.inlineSize,
    overflow: style.overflow,
  };
  Object.assign(style, { blockSize, inlineSize, overflow: 'clip' });

  // Not at an event: a finger has left before the focus moves, and a press may end in a drag or a menu.
  const release = () => {
    if (isPressed()) requestAnimationFrame(release);
    else {
      kept.delete(element);
      Object.assign(style, before);
    }
  };
  requestAnimationFrame(release);
}
