import { warnOnce } from './warnOnce';

/**
 * Warns of a value that plain JavaScript sent and nobody knows. For a prop whose default stands in the root:
 * without a class of its own, an unknown value looks like the default. Call it in development only.
 *
 * @param classes - The class of each value
 * @param fallback - The value that is shown instead; without it, the one whose class is `''`
 */
export function warnOfUnknown(
  prop: string,
  classes: Readonly<Record<string, unknown>>,
  value: string | number,
  fallback: string | number | undefined = Object.keys(classes).find((key) => !classes[key]),
) {
  if (Object.hasOwn(classes, value)) return;
  warnOnce(
    `${prop} ${value}`,
    `${prop} does not know "${value}", so "${fallback}" is shown. ` +
      `Use one of ${Object.keys(classes).join(', ')}.`,
  );
}
