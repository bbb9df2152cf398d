import { warnOnce } from './warnOnce';

/**
 * Warns of a value that plain JavaScript sent and nobody knows. For a prop whose default stands in the root:
 * without a class of its own, an unknown value looks like the default. Call it in development only.
 *
 * @param classes - The class of each value; `''` is that of the default
 */
export function warnOfUnknown(
  prop: string,
  classes: Record<string, string>,
  value: string | number,
) {
  if (Object.hasOwn(classes, value)) return;
  const known = Object.keys(classes);
  warnOnce(
    `${prop} ${value}`,
    `${prop} does not know "${value}", so "${known.find((key) => !classes[key])}" is shown. ` +
      `Use one of ${known.join(', ')}.`,
  );
}
