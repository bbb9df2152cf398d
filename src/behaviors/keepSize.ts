/**
 * Keeps an element as large as it is while a pointer is down, and until its click has arrived: what grows in
 * the element would push away what is being pressed, and the click would be lost.
 */
export function keepSize(element: HTMLElement): void {
  const { style } = element;
  const isPressed = () => element.matches(':root:active *');
  if (style.overflow === 'clip' || !isPressed()) return;

  const { blockSize, inlineSize } = getComputedStyle(element);
  const before = style.cssText;
  style.cssText += `;block-size:${blockSize};inline-size:${inlineSize};overflow:clip`;

  // Not at an event: a finger has left before the focus moves, and a press may end in a drag or a menu.
  const release = () => {
    if (isPressed()) requestAnimationFrame(release);
    else style.cssText = before;
  };
  release();
}
