import { readFile } from 'node:fs/promises';
import type { Options } from 'semantic-release';
import { explain } from './explain.ts';
import { finishReleasePage } from './finishReleasePage.ts';
import { git } from './git.ts';
import { hasMovedOn, preflight } from './preflight.ts';
import { publishedVersions } from './registry.ts';
import { takeBackUnpublished } from './takeBack.ts';

/**
 * Releases the branch that is checked out, from CI; anywhere else it only says what it would do.
 * Ends with one line: what was released, that there was nothing to release, or what went wrong.
 */
const cwd = process.cwd();
let hasBegun = false;

async function release() {
  const branch = await preflight(cwd);
  if (await hasMovedOn(cwd))
    return `${branch} has moved on since this run began: its own run releases.`;
  const { name } = JSON.parse(await readFile('package.json', 'utf8')) as { name: string };
  const published = await publishedVersions(name, cwd);
  if (process.env.CI) {
    const tag = await takeBackUnpublished(cwd, published);
    if (tag) console.log(`The tag ${tag} had never been published: it was taken back.`);
    const page = await finishReleasePage(cwd, branch);
    if (page) console.log(`The last release had no page on GitHub: ${page}`);
  }
  hasBegun = true;
  // It takes a second to load, which a fault above need not wait for.
  const [{ default: semanticRelease }, plugin] = await Promise.all([
    import('semantic-release'),
    import('./plugin.ts'),
  ]);
  // What asks for tokens has no part in a trial.
  const options = process.env.CI ? {} : { dryRun: true, plugins: [{ ...plugin }] };
  const result = await semanticRelease(options as Options, { cwd });
  if (!result) return `There is nothing to release on ${branch}.`;
  const { nextRelease, releases }: Partial<typeof result> = result;
  if (nextRelease)
    return `${name}@${nextRelease.version} from ${branch}${process.env.CI ? '' : ' would be released'}`;
  return `There is nothing new on ${branch}, but it gives ${name}@${releases?.[0]?.version} its dist-tag now.`;
}

try {
  console.log(`✓ ${await release()}`);
} catch (error) {
  console.log(`✗ ${explain(error)}`);
  process.exitCode = 1;
} finally {
  // The tree was clean; what a preview or a broken-off run has written goes.
  if (hasBegun) await git(cwd, 'checkout', '--', '.');
}
