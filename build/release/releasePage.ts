import { join } from 'node:path';
import type { PublishContext } from 'semantic-release';
import { contractFolder } from './plugin.ts';
import { ensureGitHubRelease, gitHubAccess } from './githubRelease.ts';

/** After npm, the page on GitHub, with the contract report: what changed, shown. */
export async function publish(_options: unknown, context: PublishContext) {
  const { branch, env, nextRelease, logger } = context;
  const access = gitHubAccess(env);
  if (!access) {
    logger.log('This is not a workflow on GitHub, so there is no GitHub release.');
    return false;
  }
  const url = await ensureGitHubRelease(access, {
    tag: nextRelease.gitTag,
    notes: nextRelease.notes ?? '',
    isPreview: Boolean(branch.prerelease),
    isLatest: branch.name === 'main',
    files: ['html', 'md', 'json'].map((type) =>
      join(context.cwd ?? process.cwd(), contractFolder, `contract.${type}`),
    ),
  });
  return { name: 'GitHub release', url: url ?? '' };
}
