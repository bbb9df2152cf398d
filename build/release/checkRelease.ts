import type { VerifyReleaseContext } from 'semantic-release';
import { git } from './git.ts';
import { publishedVersions } from './registry.ts';
import { ReleaseFault } from './ReleaseFault.ts';

/** Throws when a version may not be released from a branch, or when its name is taken. */
export async function checkRelease(name: string, cwd: string, context: VerifyReleaseContext) {
  const { branch, lastRelease, nextRelease } = context;
  const { version, gitTag } = nextRelease;

  if (nextRelease.type === 'major' && lastRelease.version) {
    if (branch.name === 'next')
      throw new ReleaseFault(
        'A breaking change is on next, which previews minor releases. Move it to next-major.',
      );
    const preview = `${version.split('.', 1)[0]}.0.0-next-major.`;
    const tags = await git(cwd, 'tag', '--merged', 'HEAD', '--list', `v${preview}*`);
    if (branch.name === 'main' && tags === '')
      throw new ReleaseFault(
        `A breaking change is on main, but nobody could try ${version}: there is no ${preview}1. ` +
          'Take it back here, put it on next-major, announce it, and merge next-major when the products are ready.',
      );
  }

  const taken = await git(cwd, 'ls-remote', '--tags', 'origin', `refs/tags/${gitTag}`);
  if (taken !== '')
    throw new ReleaseFault(
      `The tag ${gitTag} exists already, on another commit (${taken.slice(0, 7)}), so nothing was released. ` +
        `Delete it if it was made by hand: git push --delete origin ${gitTag}`,
    );
  if ((await publishedVersions(name, cwd)).includes(version))
    throw new ReleaseFault(
      `The registry holds ${name}@${version} already, though no tag says so; nothing was released. ` +
        `Find the commit it was made of and tag it ${gitTag}.`,
    );
}
