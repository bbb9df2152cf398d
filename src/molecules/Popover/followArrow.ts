/**
 * Keeps the arrow of a popup, its last child, at the edge that faces an anchor, across from the anchor's
 * middle. CSS places the popup, but does not tell on which side.
 */
export function followArrow(
  popup: HTMLElement | null,
  anchor: Element | null,
  signal: AbortSignal,
) {
  if (!popup || !anchor || signal.aborted) return;
  const arrow = popup.lastElementChild as HTMLElement;
  const place = () => {
    // Hidden, it has no width to keep clear of the corners by.
    arrow.hidden = false;
    const to = anchor.getBoundingClientRect();
    const box = popup.getBoundingClientRect();
    const room = 2 * arrow.offsetWidth;
    /** How far along an edge of some length: never in its round corners. */
    const along = (middle: number, length: number) =>
      `${Math.max(Math.min(room, length / 2), Math.min(middle, length - room))}px`;
    const x = along((to.left + to.right) / 2 - box.left - popup.clientLeft, popup.clientWidth);
    const y = along((to.top + to.bottom) / 2 - box.top - popup.clientTop, popup.clientHeight);
    // Which way it turns, and where it stands; a popup that lies over its anchor points nowhere.
    const [turn, left, top] =
      (box.top >= to.bottom && ['45deg', x, '0%']) ||
      (box.bottom <= to.top && ['225deg', x, '100%']) ||
      (box.left >= to.right && ['-45deg', '0%', y]) ||
      (box.right <= to.left && ['135deg', '100%', y]) ||
      [];
    arrow.hidden = !turn;
    for (const [name, value = ''] of Object.entries({ rotate: turn, left, top })) {
      arrow.style.setProperty(name, value);
    }
  };

  // The popup turns only in the frame after the one that is being scrolled.
  const soon = () => requestAnimationFrame(() => requestAnimationFrame(place));
  for (const type of ['scroll', 'resize']) {
    addEventListener(type, soon, { capture: true, passive: true, signal });
  }
  // Tells at once, too.
  const sizes = new ResizeObserver(place);
  for (const element of [popup, anchor]) sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect());
}
