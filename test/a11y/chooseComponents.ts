/**
 * The components somebody named, `Badge` or `atoms/Badge`; all of them where nobody named one.
 * Throws where there is no such component.
 */
export function chooseComponents(known: readonly string[], named: readonly string[]): string[] {
  if (named.length === 0) return [...known];
  const chosen = named.map((name) => {
    const wanted = name.toLowerCase();
    const found = known.find(
      (component) =>
        component.toLowerCase() === wanted || component.toLowerCase().endsWith(`/${wanted}`),
    );
    if (found === undefined) {
      throw new Error(
        `There are no stories of “${name}”: give a name as it stands in stories/, such as Badge or atoms/Badge.`,
      );
    }
    return found;
  });
  return [...new Set(chosen)];
}
