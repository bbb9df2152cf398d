import { git } from './git.ts';
import { ReleaseFault } from './ReleaseFault.ts';

/**
 * Takes back a tag whose version never reached the registry: a release was broken off between the two.
 * Nobody can have installed it, so this run starts clean and gives the number again.
 * Resolves to the tag, or to nothing where all is well.
 */
export async function takeBackUnpublished(cwd: string, published: string[]) {
  await git(cwd, 'fetch', '--tags', '--force', 'origin');
  const list = ['tag', '--merged', 'HEAD', '--sort=-version:refname', '--list', 'v*'];
  const tags = (await git(cwd, ...list)).split('\n').filter(Boolean);
  const isPublished = (tag: string) => published.includes(tag.slice(1));
  if (tags.length > 1 && published.length === 0)
    throw new ReleaseFault(
      `There are ${tags.length} tags of releases, but the registry knows none of them: it is another registry. ` +
        'Look at `npm config get registry`.',
    );
  // The tag with the shortest way to HEAD.
  const tag = await git(cwd, 'describe', '--tags', '--abbrev=0', '--match', 'v*').catch(() => '');
  const highest = tags.find((name) => !name.includes('-'));
  if (highest && highest !== tag && !isPublished(highest))
    throw new ReleaseFault(
      `The tag ${highest} exists already, on an older commit, but was never published: the next version ` +
        `would be counted from it. Delete it if it was made by hand: git push --delete origin ${highest}`,
    );
  if (!tag || isPublished(tag)) return undefined;
  await git(cwd, 'push', 'origin', '--delete', `refs/tags/${tag}`);
  await git(cwd, 'tag', '--delete', tag);
  const note = `refs/notes/semantic-release-${tag}`;
  await git(cwd, 'push', 'origin', '--delete', note).catch(() => {});
  await git(cwd, 'update-ref', '-d', note);
  return tag;
}
