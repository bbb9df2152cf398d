/**
 * Calls `done` when an element that was in sight is no longer: scrolled away, hidden, or off the page.
 * Returns a function that stops watching.
 */
export function whenOutOfSight(element: Element, done: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') return () => {};
  let seen = false;
  const observer = new IntersectionObserver((entries) => {
    const { isIntersecting } = entries.at(-1)!;
    // What was focused may have to be scrolled to first.
    if (!isIntersecting && (seen || !element.isConnected)) done();
    seen = isIntersecting;
  });
  observer.observe(element);
  return () => observer.disconnect();
}
