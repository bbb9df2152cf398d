import type { Migration } from './engine/Migration.ts';
import { fromIctinus5 } from './ictinus5/index.ts';

/** Every migration there is. One of our own majors goes from `1` to `2`. */
export const migrations: readonly Migration[] = [fromIctinus5];

/** What people write for a version, and what it is called here: `v2`, `2.4.0`, `entasis@2` and `2` are one. */
function nameOf(version: string) {
  const [, name = '', major] = /^(?:@\w+\/)?([a-z]*)@?(\d+)(?:[.-].*)?$/i.exec(version) ?? [];
  if (major === undefined) return version;
  return ['', 'v', 'entasis'].includes(name.toLowerCase()) ? major : name.toLowerCase() + major;
}

/** The migrations that lead from one version to another, one after the other; `undefined` when none do. */
export function chain(
  from: string,
  to: string,
  all: readonly Migration[] = migrations,
): Migration[] | undefined {
  const [start, end] = [nameOf(from), nameOf(to)];
  const seen = new Set<string>([start]);
  const ways: { at: string; steps: Migration[] }[] = [{ at: start, steps: [] }];
  for (const { at, steps } of ways) {
    if (at === end) return steps.length > 0 ? steps : undefined;
    for (const migration of all) {
      if (migration.from !== at || seen.has(migration.to)) continue;
      seen.add(migration.to);
      ways.push({ at: migration.to, steps: [...steps, migration] });
    }
  }
  return undefined;
}
