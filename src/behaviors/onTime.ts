/** Who is told when time passes, and how long each can wait from now. */
const listeners = new Map<() => void, () => number>();

/** Browsers keep no longer time than some 24 days, and machines sleep: an hour is soon enough to look again. */
const longest = 3_600_000;

let timer: ReturnType<typeof setTimeout> | undefined;
let due = Infinity;

function wakeIn(wait: number) {
  const time = Date.now() + Math.min(wait, longest);
  if (document.hidden || time >= due) return;
  clearTimeout(timer);
  due = time;
  timer = setTimeout(tick, time - Date.now());
}

/** Nobody sees a hidden page: the clock stands still until it is shown, and then tells everyone. */
function tick() {
  clearTimeout(timer);
  due = Infinity;
  if (document.hidden) return;
  for (const listener of listeners.keys()) listener();
  for (const wait of listeners.values()) wakeIn(wait());
}

/**
 * Calls `listener` each time that `wait` says, in milliseconds from now. All listeners share one timer, which
 * stands still while the page is hidden or nobody listens.
 *
 * @returns Ends it
 */
export function onTime(listener: () => void, wait: () => number): () => void {
  document.addEventListener('visibilitychange', tick);
  listeners.set(listener, wait);
  wakeIn(wait());
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    document.removeEventListener('visibilitychange', tick);
    tick();
  };
}
