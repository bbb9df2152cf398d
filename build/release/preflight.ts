import { git, gitSucceeds } from './git.ts';
import { ReleaseFault } from './ReleaseFault.ts';

/** The branches that releases are made from. */
const releaseBranch = /^(?:main|next|next-major|\d+(?:\.(?:\d+|x))?\.x)$/;

/** What a release writes itself. */
const written = ['CHANGELOG.md', 'package.json', 'package-lock.json'];

/**
 * Whether commits have come to the branch since this run was started for it: they have not been
 * checked, and their own run releases them. What a broken-off release has committed does not count.
 */
export async function hasMovedOn(cwd: string, env = process.env): Promise<boolean> {
  if (!env.GITHUB_SHA) return false;
  const others = written.map((file) => `:!${file}`);
  return !(await gitSucceeds(cwd, 'diff', '--quiet', env.GITHUB_SHA, 'HEAD', '--', '.', ...others));
}

/** Throws, before anything has begun, when a release could not end well. Resolves to the branch. */
export async function preflight(cwd: string, env = process.env): Promise<string> {
  if (!(await gitSucceeds(cwd, 'rev-parse', '--git-dir')))
    throw new ReleaseFault(
      'This folder is not a git repository, and a release is made of commits.',
    );
  const branch = env.GITHUB_REF_NAME ?? (await git(cwd, 'rev-parse', '--abbrev-ref', 'HEAD'));
  if (branch === 'HEAD')
    throw new ReleaseFault(
      'A commit is checked out, not a branch, and a release is made from a branch: git switch main',
    );
  if (!releaseBranch.test(branch))
    throw new ReleaseFault(
      `Nothing is released from ${branch}. Releases are made on main, next, next-major and branches such as 1.x.`,
    );
  const changed = (await git(cwd, 'status', '--porcelain')).split('\n').filter(Boolean);
  if (changed.length > 0)
    throw new ReleaseFault(
      `${changed.length} ${changed.length === 1 ? 'file is' : 'files are'} not committed ` +
        `(${changed[0]!.replace(/^\S+\s+/, '')}): they would be published without being in the repository. ` +
        'Commit them or put them away.',
    );
  if (!(await gitSucceeds(cwd, 'remote', 'get-url', 'origin')))
    throw new ReleaseFault(
      'There is no remote called origin to push the tag to. Add it: git remote add origin …',
    );
  if (!(await gitSucceeds(cwd, 'ls-remote', '--heads', 'origin')))
    throw new ReleaseFault(
      'The remote repository does not answer, so nothing was started. Check the network and your right to read it.',
    );
  if (env.GITHUB_ACTIONS && !env.GITHUB_TOKEN)
    throw new ReleaseFault(
      'GITHUB_TOKEN is not set: without it there is no GitHub release. The workflow hands it over.',
    );
  return branch;
}
