import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareKeys, type Difference } from './difference.ts';
import type { Files } from './files.ts';

/** Pictures of stories, below a folder. */
export interface Shots {
  files: Files;
  folder: string;
}

/** `atoms-badge/tones.dark.png` shows the story `atoms-badge--tones`. */
const storyOf = (path: string) => path.replace(/(?:\.[\w-]+)?\.png$/, '').replace('/', '--');

const plain = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/**
 * Stories whose pictures differ in any byte. A picture of only one of the versions shows a new story or
 * mode, or one that is gone: the stories tell that.
 *
 * @param scratch - Where pictures that are not files here are put
 * @param locked - Stories whose looks may not change, as `atoms/Badge › Tones`
 */
export function compareLooks(
  before: Shots,
  after: Shots,
  scratch: string,
  locked: string[] = [],
): Difference[] {
  const list = ({ files, folder }: Shots) =>
    files.list(folder, '.png').map((path) => path.slice(folder === '.' ? 0 : folder.length + 1));
  const at = ({ folder }: Shots, path: string) => (folder === '.' ? path : `${folder}/${path}`);
  const lockedIds = new Set(locked.map(plain));
  const stories = new Map<string, string[]>();
  for (const path of compareKeys(list(before), list(after)).kept) {
    if (before.files.state(at(before, path)) === after.files.state(at(after, path))) continue;
    const story = storyOf(path);
    stories.set(story, [...(stories.get(story) ?? []), path]);
  }
  return [...stories].map(([subject, paths]): Difference => ({
    rule: lockedIds.has(plain(subject)) ? 'locked-looks-changed' : 'looks-changed',
    subject,
    notes: paths,
    pictures: { before: kept(before, paths[0]!, 'before'), after: kept(after, paths[0]!, 'after') },
  }));

  function kept(shots: Shots, path: string, side: string) {
    const file = join(scratch, side, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, shots.files.read(at(shots, path)));
    return file;
  }
}
