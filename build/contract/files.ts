import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of this repository, as they are or as they were at a release. */
export interface Files {
  list(folder: string, ending: string): string[];
  read(path: string): Buffer;
  /** Something that is equal when the content is. */
  state(path: string): string;
}

/** The files as they are. */
export function filesOf(folder: string): Files {
  const states = new Map<string, string>();
  return {
    list: (below, ending) =>
      existsSync(join(folder, below))
        ? globSync(`${below}/**/*${ending}`, { cwd: folder })
            .map((path) => path.replaceAll('\\', '/'))
            .toSorted()
        : [],
    read: (path) => readFileSync(join(folder, path)),
    state(path) {
      const state = states.get(path) ?? stateOf(readFileSync(join(folder, path)));
      states.set(path, state);
      return state;
    },
  };
}

/** What git calls a file of this content. */
export const stateOf = (content: Buffer) =>
  createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');

/** The files of a commit. */
export function filesAt(repository: string, commit: string): Files {
  const states = new Map(
    gitIn(repository, [
      'ls-tree',
      '-r',
      '-z',
      '--full-tree',
      commit,
      'stories',
      'test/a11y',
      'test/visual',
    ])
      .toString()
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const [about = '', path = ''] = line.split('\t');
        return [path, about.split(' ')[2] ?? ''];
      }),
  );
  return {
    list: (below, ending) =>
      [...states.keys()]
        .filter((path) => path.startsWith(`${below}/`) && path.endsWith(ending))
        .toSorted(),
    read: (path) => gitIn(repository, ['cat-file', 'blob', states.get(path) ?? path]),
    state: (path) => states.get(path) ?? '',
  };
}

export function gitIn(cwd: string, args: string[]): Buffer {
  return execFileSync('git', args, { cwd, maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
}
