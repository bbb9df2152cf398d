/** A place in the window, such as an event's. */
interface Point {
  clientX: number;
  clientY: number;
}

/** How far a hand may stray from the straight way, in pixels. */
const stray = 8;

/**
 * Whether a pointer that was at `from` and is now at `to` is on its way to a box beside it: whether it is within
 * the triangle between where it was and the near edge of the box.
 */
export function headsFor(
  { left, right, top, bottom }: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  from: Point,
  to: Point,
): boolean {
  const middle = (left + right) / 2;
  const way = (from.clientX < middle ? left : right) - from.clientX;
  const gone = way === 0 ? 1 : (to.clientX - from.clientX) / way;
  const between = (end: number) => from.clientY + (end - from.clientY) * gone;
  return gone > 0 && to.clientY > between(top) - stray && to.clientY < between(bottom) + stray;
}
