const warned = new Set<string>();

/**
 * Warns a developer on the console, once for each `id` and page load: put what differs (the value that
 * was wrong) into the id, and each wrong value is named once.
 *
 * Say what happened, why it matters and what to do. Wrap every call like this:
 *
 * ```ts
 * try {
 *   if (process.env.NODE_ENV !== 'production') warnOnce(`button-variant-${variant}`, '…');
 * } catch {} // no `process`
 * ```
 *
 * Bundlers put a constant in the place of `process.env.NODE_ENV`; in production the block is then empty,
 * and they drop it together with its text. A browser without a bundler has no `process`: reading it
 * throws, and the block ends there. (`typeof process` would not do: in the browser `process` is missing
 * in development too, where the bundler replaces only the longer expression.)
 */
export function warnOnce(id: string, message: string): void {
  if (warned.has(id)) return;
  warned.add(id);
  console.warn(`Entasis: ${message}`);
}
