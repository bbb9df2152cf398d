import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import type { Migration } from '../../../src/migrate/engine/Migration';
import { migrations } from '../../../src/migrate/migrations';
import { runMigrations } from '../../../src/migrate/runMigrations';

export const fixtures = join(import.meta.dirname, '../fixtures');

/** The files of one side of a fixture. They end in `.txt` so that no tool formats or checks them. */
export function readSide(name: string, side: 'before' | 'after'): Map<string, string> {
  const folder = join(fixtures, name, side);
  return new Map(
    globSync('**/*.txt', { cwd: folder })
      .toSorted()
      .map((path) => [
        path.replaceAll('\\', '/').replace(/\.txt$/, ''),
        readFileSync(join(folder, path), 'utf8'),
      ]),
  );
}

export const fixtureNames = globSync('*/before', { cwd: fixtures })
  .map((path) => path.split(/[\\/]/)[0]!)
  .toSorted();

/** Runs migrations on texts. */
export const run = (
  files: ReadonlyMap<string, string> | Record<string, string>,
  steps: readonly Migration[] = migrations,
) =>
  runMigrations(files instanceof Map ? files : new Map(Object.entries(files)), steps, {
    parseSync,
  });

/** Runs them on one file, and returns its new text. */
export const runOn = (text: string, path = 'Page.tsx') =>
  run({ [path]: text }).changed.get(path) ?? text;
