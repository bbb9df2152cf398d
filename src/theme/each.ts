/**
 * One class for each entry of a record of tokens, under the same keys. What stands in the root already
 * needs none: name its key in `inRoot`.
 */
export function each<Key extends string | number, Value>(
  values: Record<Key, Value>,
  toClass: (value: Value) => string,
  inRoot?: NoInfer<Key>,
): Record<Key, string> {
  const entries = Object.entries<Value>(values).map(([key, value]) => [
    key,
    key === `${inRoot}` ? '' : toClass(value),
  ]);
  return Object.fromEntries(entries) as Record<Key, string>;
}
