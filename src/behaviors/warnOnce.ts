const warned = new Set<string>();

/**
 * Warns a developer on the console, once for each `id` and page load: put what differs (the value that
 * was wrong) into the id, and each wrong value is named once.
 *
 * Say what happened, why it matters and what to do. Put `if (process.env.NODE_ENV !== 'production')`
 * around every call: bundlers then drop the call and its text from production builds, as they do
 * for React itself.
 */
export function warnOnce(id: string, message: string): void {
  if (warned.has(id)) return;
  warned.add(id);
  console.warn(`Entasis: ${message}`);
}

/** Lets every warning be heard once more, as on a new page: for tests that share one. */
export function forgetWarnings(): void {
  warned.clear();
}
