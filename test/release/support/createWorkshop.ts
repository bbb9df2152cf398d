import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../../../build/release/git.ts';
import { furnishWorkshop } from './furnishWorkshop.ts';
import { runIn } from './runIn.ts';
import type { GitHub } from './startGitHub.ts';
import type { Registry } from './startRegistry.ts';

export interface Run {
  code: number | null;
  output: string;
  /** The line it ends with. */
  line: string;
}

/** A clone of a bare repository that holds what is published, and the means to release it. */
export type Workshop = Awaited<ReturnType<typeof createWorkshop>>;

export async function createWorkshop(outside: string, registry: Registry, gitHub: GitHub) {
  const folder = join(outside, 'entasis');
  const origin = join(outside, 'origin.git');
  /** What the workflow hands over. */
  const workflow = {
    CI: 'true',
    GITHUB_API_URL: gitHub.address,
    GITHUB_REPOSITORY: 'acme/entasis',
    GITHUB_TOKEN: 'github-token',
    NPM_CONFIG_REGISTRY: registry.address,
    NPM_TOKEN: registry.token,
  };
  let changes = 0;
  await furnishWorkshop(folder);

  const inGit = (...args: string[]) => git(folder, ...args);
  await git(outside, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
  await inGit('init', '--quiet', '--initial-branch=main');
  await inGit('remote', 'add', 'origin', origin);

  return {
    folder,
    origin,
    git: inGit,
    read: (file: string) => readFileSync(join(folder, file), 'utf8'),
    write: (file: string, text: string) => writeFileSync(join(folder, file), text),

    /** Changes the package a little and commits and pushes it. */
    async commit(message: string, change?: () => void) {
      if (change) change();
      // A file of its own, so that nothing keeps the commit from being taken back.
      else writeFileSync(join(folder, `dist/change-${(changes += 1)}.js`), `// ${message}\n`);
      await inGit('add', '--all');
      await inGit('commit', '--quiet', '--message', message);
      await inGit('push', '--quiet', 'origin', 'HEAD');
    },

    /** Runs the release as the workflow does, and gives the line it ends with. */
    async release(extra: Record<string, string> = {}): Promise<Run> {
      const run = await runIn(
        folder,
        { ...workflow, ...extra },
        process.execPath,
        'build/release/run.ts',
      );
      return { ...run, line: run.output.match(/^[✓✗] .*$/gm)?.at(-1) ?? '' };
    },
  };
}
