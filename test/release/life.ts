import assert from 'node:assert/strict';
import type { Check } from '../package/support/checks.ts';
import type { Workshop } from './support/createWorkshop.ts';
import type { GitHub } from './support/startGitHub.ts';
import type { Registry } from './support/startRegistry.ts';

/** The life of the package from its first version to the care of an old major, release by release. */
export async function rehearseLife(
  check: Check,
  shop: Workshop,
  registry: Registry,
  gitHub: GitHub,
) {
  /** Releases the branch, and compares what the registry, git and the tree say of it. */
  const releases = async (name: string, version: string, tags: Record<string, string>) => {
    const passed = await check(name, async () => {
      const { line, output } = await shop.release();
      assert.match(line, new RegExp(`^✓ entasis@${version} from `), `${line}\n${output}`);
      const all = await registry.distTags('entasis');
      for (const [tag, expected] of Object.entries({ ...tags }))
        assert.equal(all[tag], expected, tag);
      const remote = await shop.git('ls-remote', '--tags', 'origin', `refs/tags/v${version}`);
      assert.notEqual(remote, '', `the tag v${version} is not in the repository`);
      assert.equal(await shop.git('status', '--porcelain'), '');
      const page = gitHub.pages().get(`v${version}`);
      assert.deepEqual(page?.files, ['contract.html', 'contract.md', 'contract.json']);
      assert.equal(page.prerelease, version.includes('-'));
      assert.equal(page.make_latest, String(tags.latest === version));
    });
    if (!passed) throw new Error('The life of a package cannot go on after a release that failed.');
  };
  const changelogHas = (...parts: string[]) => {
    const changelog = shop.read('CHANGELOG.md');
    for (const part of parts)
      assert.ok(changelog.includes(part), `${part}\nis not in\n${changelog}`);
  };
  const today = new Date().toISOString().slice(0, 10);

  await shop.commit('feat: the first components');
  await releases('1.0.0 is the first version', '1.0.0', { latest: '1.0.0' });
  await check('1.0.0 is told as it was written by hand, then as the commits say', () => {
    changelogHas(
      `## 1.0.0 (${today})\n\nDesign: Figma library 1.0.0.\n\n### Features\n\n` +
        '- **Button**: Written by hand.\n- The first components.\n',
    );
    for (const file of ['package.json', 'package-lock.json'])
      assert.equal(JSON.parse(shop.read(file)).version, '1.0.0', file);
  });

  await shop.commit('fix(Tag): a removed tag gives its focus to the next one\n\nCloses #12');
  await releases('a fix is 1.0.1', '1.0.1', { latest: '1.0.1' });
  await check('the changelog tells the fix above the version before', () => {
    changelogHas(
      '### Fixes\n\n- **Tag**: A removed tag gives its focus to the next one. (#12)\n\n## 1.0.0 (',
    );
  });

  await shop.commit('feat(Button): a busy button says how far it is');
  await releases('a feature is 1.1.0', '1.1.0', { latest: '1.1.0' });
  await check('a release that the design is behind says so', () => {
    changelogHas('Design: the Figma library is at 1.0.0, this release at 1.1.0.');
  });

  await shop.git('switch', '--quiet', '--create', 'next');
  await shop.commit('feat(Tag): tags in three sizes');
  await releases('next previews the next minor', '1.2.0-next.1', {
    next: '1.2.0-next.1',
    latest: '1.1.0',
  });

  await shop.git('switch', '--quiet', '--create', 'next-major', 'main');
  await shop.commit('fix(Tag): nothing that breaks yet');
  await check('next-major waits for its first breaking change', async () => {
    const { line } = await shop.release();
    assert.equal(line, '✓ There is nothing to release on next-major.');
  });
  await shop.commit(breakingCommit, () => removeExport(shop, 'AspectRatio'));
  const preview = (number: number) => `2.0.0-next-major.${number}`;
  await releases('next-major previews the next major', preview(1), {
    'next-major': preview(1),
    latest: '1.1.0',
  });
  await shop.commit('feat(Card)!: a card has no tone\n\nBREAKING CHANGE: `tone` is gone.');
  await releases('another breaking change previews the same major', preview(2), {
    'next-major': preview(2),
    latest: '1.1.0',
  });

  await shop.git('switch', '--quiet', 'main');
  await shop.git('revert', '--no-edit', await commitOf(shop, 'a removed tag'));
  await shop.git('push', '--quiet', 'origin', 'main');
  await releases('a revert is a patch', '1.1.1', { latest: '1.1.1' });
  await check('the changelog tells what was taken back', () => {
    changelogHas('- **Tag**: Takes back “a removed tag gives its focus to the next one”.');
  });

  await shop.git('merge', '--quiet', '--no-edit', '-X', 'theirs', 'next-major');
  await shop.git('push', '--quiet', 'origin', 'main');
  await releases('next-major, merged, is 2.0.0', '2.0.0', {
    latest: '2.0.0',
    'next-major': preview(2),
  });
  await check('2.0.0 tells what breaks, before and after, and how to upgrade', () => {
    changelogHas(
      'Upgrade with `npx entasis migrate 1 2`',
      '### Breaking\n\n- **AspectRatio**: The component is gone; CSS says it in one line.\n\n' +
        '  Before:\n\n  ```tsx\n  <AspectRatio ratio={2}>…</AspectRatio>\n  ```\n\n  After:',
      '- **Card**: `tone` is gone.',
    );
  });

  await shop.git('switch', '--quiet', '--create', '1.x', 'v1.1.1');
  await shop.git('push', '--quiet', 'origin', '1.x');
  await check('1.x begins with the last version of its major', async () => {
    const { line, output } = await shop.release();
    assert.match(line, /^✓ There is nothing new on 1\.x, but it gives entasis@1\.1\.1 /, output);
    assert.equal((await registry.distTags('entasis'))['release-1.x'], '1.1.1');
  });
  await shop.commit('fix(Button): a busy button keeps its width');
  await releases('a fix on 1.x is for those who stay', '1.1.2', {
    'release-1.x': '1.1.2',
    latest: '2.0.0',
  });
  await shop.git('switch', '--quiet', 'main');
}

const breakingCommit = `feat(AspectRatio)!: no component for what CSS says

BREAKING CHANGE: the component is gone; CSS says it in one line.

Before:

\`\`\`tsx
<AspectRatio ratio={2}>…</AspectRatio>
\`\`\`

After:

\`\`\`tsx
<div style={{ aspectRatio: 2 }}>…</div>
\`\`\``;

/** Breaks the package for real: who upgrades without reading does not start. */
export function removeExport(shop: Workshop, name: string) {
  const index = shop.read('dist/index.js');
  shop.write('dist/index.js', index.replace(new RegExp(`(export \\{.*?)\\b${name}, `), '$1'));
}

async function commitOf(shop: Workshop, words: string) {
  return shop.git('log', '-1', '--format=%H', `--grep=${words}`);
}
