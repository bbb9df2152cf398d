import { warnOfUnknown } from './warnOfUnknown';

/**
 * The class, or the record of classes, for a prop's value. A value that plain JavaScript sent and nobody knows gets the
 * fallback's class and a development warning.
 *
 * Where the default has no class of its own there is nothing to fall back to: look the class up and call
 * `warnOfUnknown` instead, of which production carries nothing.
 */
export function classOf<Value extends string | number, Class = string>(
  classes: Record<Value, Class>,
  value: Value,
  fallback: Value,
  prop: string,
): Class {
  const known: Class | undefined = classes[value];
  if (process.env.NODE_ENV !== 'production' && known === undefined) {
    warnOfUnknown(prop, classes, value, fallback);
  }
  return known ?? classes[fallback];
}
