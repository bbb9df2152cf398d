/** The modules and all they import, each after its imports: the order their styles take effect. */
export function inOrderOfUse(ids: string[], importsOf: (id: string) => readonly string[]) {
  const ordered = new Set<string>();
  const seen = new Set<string>();
  const visit = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    importsOf(id).forEach(visit);
    ordered.add(id);
  };
  ids.forEach(visit);
  return [...ordered];
}
