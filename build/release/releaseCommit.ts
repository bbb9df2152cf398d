import { prepare as commitFiles } from '@semantic-release/git';
import type { PrepareContext } from 'semantic-release';

/**
 * Commits the changelog and the version. Not for previews: they would conflict with the branch that
 * they are merged into, and `2.0.0` tells everything they told.
 */
export async function prepare(_options: unknown, context: PrepareContext) {
  if (context.branch.prerelease) return;
  await commitFiles(
    {
      assets: ['CHANGELOG.md', 'package.json', 'package-lock.json'],
      message: 'chore(release): ${nextRelease.version} [skip ci]',
    },
    context,
  );
}
