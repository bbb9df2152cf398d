/** Longer than any exit: after so many milliseconds nobody waits for an animation that never ends. */
const longest = 1000;

/**
 * Calls `done` when the transitions of an element have ended: at once where there are none (reduced motion,
 * a hidden ancestor, no such API). Returns a function that stops waiting.
 */
export function whenExited(element: Element, done: () => void): () => void {
  const running = element.getAnimations?.() ?? [];
  if (running.length === 0) {
    done();
    return () => {};
  }
  let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(finish, longest);
  function stop() {
    clearTimeout(timer);
    timer = undefined;
  }
  function finish() {
    if (timer) done();
    stop();
  }
  // Settled, not resolved: a transition that is cancelled rejects, and has ended all the same.
  void Promise.allSettled(running.map(({ finished }) => finished)).then(finish);
  return stop;
}
