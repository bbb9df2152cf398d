import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const cache = resolve('node_modules/.cache/entasis-storybook');

/** Everything the build reads. */
const inputs = [
  '{.github,.storybook,src,stories,tokens,test/support}/**/*.*',
  '{CHANGELOG,README}.md',
  'build/contract/{clock,deprecations}.ts',
  'test/a11y/exceptions.ts',
  'package-lock.json',
];

/** The state of everything the build reads, as a name. */
function stateOfInputs() {
  const hash = createHash('sha256');
  for (const path of globSync(inputs).toSorted()) {
    if (statSync(path).isFile()) hash.update(path).update('\0').update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Whether the process that holds a lock still runs. */
function isHeld(lock: string) {
  try {
    process.kill(Number(readdirSync(lock)[0]), 0);
    return true;
  } catch {
    // Between making the lock and signing it there is no name in it yet.
    return existsSync(lock) && Date.now() - statSync(lock).mtimeMs < 1000;
  }
}

async function takeLock(lock: string) {
  mkdirSync(cache, { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      mkdirSync(join(lock, String(process.pid)));
      return;
    } catch {
      if (isHeld(lock)) await pause(500);
      else rmSync(lock, { recursive: true, force: true });
    }
  }
}

async function build(folder: string) {
  const command = resolve('node_modules/.bin/storybook');
  const child = spawn(
    command,
    ['build', '--output-dir', folder, '--disable-telemetry', '--quiet', '--loglevel', 'warn'],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'production' } },
  );
  const kill = () => child.kill();
  process.once('exit', kill);
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  process.off('exit', kill);
  if (code !== 0)
    throw new Error(
      `Storybook could not be built (it ended with ${code}):\n${printed.slice(-4000)}`,
    );
}

/** Those of the last three states stay: a run may still be reading one of them. */
function removeOld() {
  const age = (name: string) => statSync(join(cache, name)).mtimeMs;
  const builds = readdirSync(cache).filter((name) => /^[0-9a-f]{16}$/.test(name));
  for (const old of builds.toSorted((one, other) => age(other) - age(one)).slice(3))
    rmSync(join(cache, old), { recursive: true, force: true });
}

/**
 * The folder of the built Storybook, stories and documentation: built at most once for each state of the
 * sources, whichever of several runs asks first. `serveStorybook` serves it.
 */
export async function builtStorybook(): Promise<string> {
  const folder = join(cache, stateOfInputs());
  const lock = `${folder}.lock`;
  if (!existsSync(folder)) {
    await takeLock(lock);
    try {
      if (!existsSync(folder)) {
        const unfinished = `${folder}.unfinished`;
        rmSync(unfinished, { recursive: true, force: true });
        console.log('Building Storybook …');
        await build(unfinished);
        renameSync(unfinished, folder);
      }
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  utimesSync(folder, new Date(), new Date());
  removeOld();
  return folder;
}
