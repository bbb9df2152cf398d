import { warnOnce } from './warnOnce';

/**
 * The class for a prop's value. A value that plain JavaScript sent and nobody knows gets the
 * fallback's class and a development warning.
 */
export function classOf<Value extends string | number>(
  classes: Record<Value, string>,
  value: Value,
  fallback: Value,
  prop: string,
): string {
  if (Object.hasOwn(classes, value)) return classes[value];
  if (process.env.NODE_ENV !== 'production') {
    warnOnce(
      `${prop} ${value}`,
      `${prop} does not know "${value}", so "${fallback}" is shown. ` +
        `Use one of ${Object.keys(classes).join(', ')}.`,
    );
  }
  return classes[fallback];
}
