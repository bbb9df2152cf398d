/** The moment in milliseconds; `undefined` for an invalid date and for everything that is none. */
export function timeOf(value: Date | number | null | undefined): number | undefined {
  // `new Date(null)` would be 1970, and `new Date('2024-02-30')` the first of March in some browsers.
  if (typeof value !== 'number' && !(value instanceof Date)) return undefined;
  const time = new Date(value).getTime();
  return Number.isNaN(time) ? undefined : time;
}
