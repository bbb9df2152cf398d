import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDeprecations } from './readDeprecations.ts';

/** Everything in the `src` of a repository that says `@deprecated`. */
export function findDeprecations(repository: string) {
  const files = globSync('src/**/*.{ts,tsx}', { cwd: repository }).toSorted();
  return readDeprecations(
    new Map(
      files.map((file) => [
        file.replaceAll('\\', '/'),
        readFileSync(join(repository, file), 'utf8'),
      ]),
    ),
  );
}
