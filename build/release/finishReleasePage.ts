import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { notesOf } from './changelog.ts';
import { git } from './git.ts';
import { ensureGitHubRelease, gitHubAccess } from './githubRelease.ts';

/** Makes the page of the last release where its run broke off between npm and GitHub. */
export async function finishReleasePage(cwd: string, branch: string, env = process.env) {
  const access = gitHubAccess(env);
  const tag = await git(cwd, 'describe', '--tags', '--abbrev=0', '--match', 'v*').catch(() => '');
  if (!access || tag === '') return undefined;
  const version = tag.slice(1);
  const changelog = await readFile(join(cwd, 'CHANGELOG.md'), 'utf8');
  const isPreview = version.includes('-');
  return ensureGitHubRelease(access, {
    tag,
    notes: notesOf(changelog, version) ?? `What changed is in the commits up to ${tag}.`,
    isPreview,
    isLatest: !isPreview && branch === 'main',
    // Its contract report went with the run that made it.
    files: [],
  });
}
