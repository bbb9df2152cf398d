import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PNG } from 'pngjs';
import { differencePicture } from '../../test/visual/differencePicture.ts';
import { shotOf } from '../../test/visual/planShots.ts';
import { compareKeys, type Difference } from './difference.ts';
import { cutOut, placeOf } from './cutOut.ts';
import type { Files } from './files.ts';
import type { Stories } from './stories.ts';

/** Pictures of stories, below a folder. */
export interface Shots {
  files: Files;
  /** `.` for those whose paths begin there. */
  folder: string;
}

interface Change {
  was: Buffer;
  is: Buffer;
  marked?: Buffer | undefined;
  note: string;
}

const plain = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/**
 * Stories whose pictures differ in any pixel. A picture of only one of the versions shows a new story or
 * mode, or one that is gone: the stories tell that.
 *
 * @param scratch - Where the pictures of the report are put
 * @param stories - Those of both versions: one that was rewritten looks different for that; one with the tag
 * `locked` may not
 */
export function compareLooks(
  before: Shots,
  after: Shots,
  scratch: string,
  stories: { before?: Stories | undefined; after?: Stories | undefined } = {},
): Difference[] {
  const list = ({ files, folder }: Shots) =>
    files.list(folder, '.png').map((path) => path.slice(folder === '.' ? 0 : folder.length + 1));
  const at = ({ folder }: Shots, path: string) => (folder === '.' ? path : `${folder}/${path}`);
  const old = byId(stories.before);
  const now = byId(stories.after);
  const isLocked = (id: string) => [old, now].some((side) => side.get(plain(id))?.locked);
  const isRewritten = (id: string) => old.get(plain(id))?.source !== now.get(plain(id))?.source;
  const changes = compareKeys(list(before), list(after)).kept.flatMap((path) => {
    if (before.files.state(at(before, path)) === after.files.state(at(after, path))) return [];
    const shot = shotOf(path);
    if (isRewritten(shot.id) && !isLocked(shot.id)) return [];
    const was = before.files.read(at(before, path));
    const is = after.files.read(at(after, path));
    const change = compared(was, is);
    return change ? [{ ...shot, ...change }] : [];
  });
  return [...Map.groupBy(changes, ({ id }) => id)].map(([id, modes]): Difference => {
    const shown = modes.find(({ mode }) => mode === 'light') ?? modes[0]!;
    const keep = (name: string, content: Buffer) => {
      const file = join(scratch, id, `${name}.png`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    };
    return {
      rule: isLocked(id) ? 'locked-looks-changed' : 'looks-changed',
      subject: id,
      notes: modes.map(({ mode, note }) => `${mode}: ${note}`),
      pictures: {
        mode: shown.mode,
        before: keep('before', shown.was),
        after: keep('after', shown.is),
        marked: shown.marked && keep('marked', shown.marked),
      },
    };
  });
}

/** `atoms/Badge › Tones` is the story `atoms-badge--tones`. */
const byId = (stories: Stories = new Map()) =>
  new Map([...stories].map(([name, story]) => [plain(name), story]));

/** In what two pictures differ; nothing when they show the same. */
function compared(was: Buffer, is: Buffer): Change | undefined {
  const [old, now] = [PNG.sync.read(was), PNG.sync.read(is)];
  if (old.width !== now.width || old.height !== now.height)
    return {
      was,
      is,
      note: `${old.width} × ${old.height} px, now ${now.width} × ${now.height} px`,
    };
  const { pixels, picture } = differencePicture(old, now);
  if (pixels === 0) return undefined;
  const [before, after, marked] = cutOut([old, now, picture], placeOf(old, now));
  const note = `${pixels} pixel${pixels === 1 ? '' : 's'}`;
  return { was: before!, is: after!, marked, note };
}
