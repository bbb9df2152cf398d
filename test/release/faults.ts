import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../package/support/checks.ts';
import type { Workshop } from './support/createWorkshop.ts';
import type { GitHub } from './support/startGitHub.ts';
import type { Registry } from './support/startRegistry.ts';

/**
 * What goes wrong around a release that had begun well, on main after 2.0.0: each ends with one line,
 * and the registry and the repository are as they were, or the next run finishes.
 */
export async function rehearseFaults(
  check: Check,
  shop: Workshop,
  registry: Registry,
  gitHub: GitHub,
) {
  const state = async () =>
    JSON.stringify([
      await registry.distTags('entasis'),
      await shop.git('ls-remote', 'origin'),
      await shop.git('status', '--porcelain'),
    ]);
  /** A release that stops, says why in one line, and has left nothing. */
  const stops = (name: string, line: RegExp, extra: Record<string, string> = {}) =>
    check(name, async () => {
      const before = await state();
      const run = await shop.release(extra);
      assert.equal(run.code, 1, run.output);
      assert.match(run.line, line);
      assert.doesNotMatch(run.output, /^\s+at .*:\d+:\d+/m, 'a stack trace is no answer');
      assert.equal(await state(), before);
    });

  shop.write('stray.txt', 'not committed');
  await stops('a dirty tree', /^✗ 1 file is not committed \(stray\.txt\)/);
  rmSync(join(shop.folder, 'stray.txt'));

  await shop.git('switch', '--quiet', '--create', 'feature/claims');
  await stops('a wrong branch', /^✗ Nothing is released from feature\/claims\./);
  await shop.git('switch', '--quiet', 'main');

  const nowhere = 'http://127.0.0.1:9/';
  await stops('no network to the registry', /^✗ The registry does not answer \(\w+\)/, {
    NPM_CONFIG_REGISTRY: nowhere,
  });
  await shop.git('remote', 'set-url', 'origin', `${shop.origin}.gone`);
  await check('no network to the repository', async () => {
    const run = await shop.release();
    assert.match(run.line, /^✗ The remote repository does not answer, so nothing was started\./);
  });
  await shop.git('remote', 'set-url', 'origin', shop.origin);

  await shop.commit('Tidy up');
  await check('a commit that parses as nothing releases nothing, and is named', async () => {
    const run = await shop.release();
    assert.equal(run.line, '✓ There is nothing to release on main.');
    assert.match(run.output, /[0-9a-f]{7} "Tidy up" says nothing a release could be made of\./);
  });

  await shop.commit('fix(Tag): a tag keeps its place');
  await check('outside CI it only says what it would do, without a token', async () => {
    const before = await state();
    const run = await shop.release({ CI: '', NPM_TOKEN: '', GITHUB_TOKEN: '' });
    assert.equal(run.line, '✓ entasis@2.0.1 from main would be released', run.output);
    assert.equal(await state(), before);
  });
  const tagged = async (name: string, commit: string) => {
    await shop.git('tag', 'v2.0.1', commit);
    await shop.git('push', '--quiet', 'origin', 'v2.0.1');
    await stops(name, /^✗ The tag v2\.0\.1 exists already, on an/);
    await shop.git('push', '--quiet', '--delete', 'origin', 'v2.0.1');
    await shop.git('tag', '--delete', 'v2.0.1');
  };
  await tagged('a tag that exists, on main', 'v1.0.0');
  await tagged('a tag that exists, elsewhere', '1.x');

  shop.write('broken-promise', '');
  await shop.commit('chore: a promise is broken');
  await stops(
    'a contract that is broken',
    /^✗ The contract does not allow 2\.0\.1: Card was removed: major\./,
  );
  rmSync(join(shop.folder, 'broken-promise'));
  await shop.commit('chore: and kept again');

  await shop.commit('feat(Tag)!: breaks without a preview');
  await stops(
    'a major that nobody could try',
    /^✗ A breaking change is on main, but nobody could try 3\.0\.0/,
  );
  await shop.git('revert', '--no-edit', 'HEAD');
  await shop.git('push', '--quiet', 'origin', 'main');

  await shop.git('switch', '--quiet', '1.x');
  await shop.commit('feat(Tag)!: breaks those who stay');
  await stops('a major on 1.x', /^✗ The release `2\.0\.0` on branch `1\.x` cannot be published/);
  await shop.git('switch', '--quiet', 'main');

  registry.refuse(({ method }) => method === 'PUT');
  await check('a registry that fails half-way publishes nothing', async () => {
    const run = await shop.release();
    assert.equal(run.code, 1);
    assert.match(
      run.line,
      /^✗ The registry did not take the package \(E503\)\. Nothing was published\./,
    );
    assert.equal((await registry.distTags('entasis')).latest, '2.0.0');
  });
  registry.refuse(() => false);
  gitHub.breakOnce();
  await check('the next run starts clean; GitHub fails it after npm', async () => {
    const run = await shop.release();
    assert.match(run.output, /^The tag v2\.0\.1 had never been published: it was taken back\./m);
    assert.match(
      run.line,
      /^✗ The package is published, but GitHub did not take its release \(502\)\./,
    );
    assert.equal((await registry.distTags('entasis')).latest, '2.0.1');
    assert.equal(gitHub.pages().has('v2.0.1'), false);
  });
  await check('the run after that goes on from there, once', async () => {
    const run = await shop.release();
    assert.match(run.output, /^The last release had no page on GitHub: http/m);
    assert.equal(run.line, '✓ There is nothing to release on main.', run.output);
    assert.match(
      gitHub.pages().get('v2.0.1')?.body ?? '',
      /- \*\*Tag\*\*: A tag keeps its place\./,
    );
    assert.equal(shop.read('CHANGELOG.md').match(/^## 2\.0\.1 /gm)?.length, 1);
    assert.equal(shop.read('CHANGELOG.md').match(/A tag keeps its place/g)?.length, 1);
  });
}
