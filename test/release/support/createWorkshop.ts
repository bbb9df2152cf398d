import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { git } from '../../../build/release/git.ts';
import type { GitHub } from './startGitHub.ts';
import type { Registry } from './startRegistry.ts';

export interface Run {
  code: number | null;
  output: string;
  /** The line it ends with. */
  line: string;
}

/** A clone of a bare repository that holds what is published, and the means to release it. */
export type Workshop = ReturnType<typeof createWorkshop> extends Promise<infer Made> ? Made : never;

/** The settings of this machine and of a workflow around us must not reach the rehearsal. */
function environment(registry: Registry, gitHub: GitHub) {
  const own = Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:npm_|NPM_|GITHUB_|GH_|GIT_|GITLAB|FIGMA_|CI$|NODE_ENV$|NODE_OPTIONS$|INIT_CWD$)/.test(
        name,
      ),
  );
  const person = { NAME: 'Rehearsal', EMAIL: 'rehearsal@localhost' };
  return {
    ...Object.fromEntries(own),
    CI: 'true',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: person.NAME,
    GIT_AUTHOR_EMAIL: person.EMAIL,
    GIT_COMMITTER_NAME: person.NAME,
    GIT_COMMITTER_EMAIL: person.EMAIL,
    GITHUB_API_URL: gitHub.address,
    GITHUB_REPOSITORY: 'acme/entasis',
    GITHUB_TOKEN: 'github-token',
    NPM_CONFIG_REGISTRY: registry.address,
    NPM_CONFIG_FETCH_RETRIES: '0',
    NPM_CONFIG_LOGLEVEL: 'error',
    NPM_TOKEN: registry.token,
    NO_PROXY: '127.0.0.1,localhost',
    no_proxy: '127.0.0.1,localhost',
  };
}

export async function createWorkshop(outside: string, registry: Registry, gitHub: GitHub) {
  const folder = join(outside, 'entasis');
  const origin = join(outside, 'origin.git');
  const env = environment(registry, gitHub);
  furnish(folder);
  let changes = 0;

  const inGit = (...args: string[]) => git(folder, ...args);
  await git(outside, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
  await inGit('init', '--quiet', '--initial-branch=main');
  await inGit('config', 'user.name', env.GIT_AUTHOR_NAME);
  await inGit('config', 'user.email', env.GIT_AUTHOR_EMAIL);
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
      const run = await runScript(folder, { ...env, ...extra });
      const line = run.output.match(/^[✓✗] .*$/gm)?.at(-1) ?? '';
      return { ...run, line };
    },
  };
}

function runScript(folder: string, env: Record<string, string | undefined>) {
  return new Promise<{ code: number | null; output: string }>((done, fail) => {
    const child = spawn(process.execPath, ['build/release/run.ts'], { cwd: folder, env });
    let output = '';
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', fail);
    child.on('close', (code) => done({ code, output }));
  });
}

/** The release's own code and what was built; the contract is a stand-in that obeys a file. */
function furnish(folder: string) {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of readdirSync('node_modules').filter((entry) => entry !== '.cache'))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  cpSync('build/release', join(folder, 'build/release'), { recursive: true });
  // Modules only: types and styles are tried elsewhere, and packing them takes half of the time.
  cpSync('dist', join(folder, 'dist'), {
    recursive: true,
    filter: (file) => !/\.d\.ts$|\.css$/.test(file),
  });
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
  const { devDependencies: _, ...published } = manifest;
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      ...published,
      version: '0.0.0',
      figma: '1.0.0',
      scripts: { contract: 'node contract.mjs' },
    }),
  );
  writeFileSync(join(folder, 'contract.mjs'), contract);
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
  writeFileSync(
    join(folder, 'CHANGELOG.md'),
    '# Changelog\n\n## Unreleased\n\n### Features\n\n- **Button**: Written by hand.\n',
  );
}

const contract = `
import { existsSync, writeFileSync } from 'node:fs';
const folder = process.argv.at(-1);
for (const type of ['html', 'md', 'json']) writeFileSync(folder + '/contract.' + type, 'report');
if (existsSync('broken-promise')) {
  console.log('✗ Card was removed: major');
  process.exitCode = 1;
}
`;
