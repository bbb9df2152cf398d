import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareKeys, type Difference } from './difference.ts';

type Target = string | { types?: string; default?: string };

interface Manifest {
  name?: string;
  bin?: string | Record<string, string>;
  exports?: Record<string, Target>;
}

/**
 * All that a package lets in: the paths that can be imported, and its commands. A pattern of files stands for
 * each of them, unless each has types: what modules export is compared by name.
 */
export function publishedEntries(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name = '', bin = {}, exports = {} } = manifest;
  const commands = typeof bin === 'string' ? [name] : Object.keys(bin);
  const paths = Object.entries(exports).flatMap(([path, target]) => {
    const { types = '', default: files = '' } =
      typeof target === 'string' ? { default: target } : target;
    if (!path.includes('*') || types.includes('*')) return path;
    const [start = '', end = ''] = files.replace(/^\.\//, '').split('*');
    return globSync(`${start}*${end}`, { cwd: folder })
      .toSorted()
      .map((file) => path.replace('*', file.slice(start.length, file.length - end.length)));
  });
  return [...paths, ...commands.map((command) => `npx ${command}`)];
}

export function compareEntries(before: string[], after: string[]): Difference[] {
  const { removed, added } = compareKeys(before, after);
  return [
    ...removed.map((subject): Difference => ({ rule: 'entry-removed', subject })),
    ...added.map((subject): Difference => ({ rule: 'entry-added', subject })),
  ];
}
