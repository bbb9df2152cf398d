import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PNG } from 'pngjs';
import { differencePicture } from '../../test/visual/differencePicture.ts';
import { shotOf } from '../../test/visual/planShots.ts';
import { compareKeys, type Difference } from './difference.ts';
import { cutOut, placeOf } from './cutOut.ts';
import type { Files } from './files.ts';

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
  const changes = compareKeys(list(before), list(after)).kept.flatMap((path) => {
    if (before.files.state(at(before, path)) === after.files.state(at(after, path))) return [];
    const was = before.files.read(at(before, path));
    const is = after.files.read(at(after, path));
    const change = compared(was, is);
    return change ? [{ ...shotOf(path), ...change }] : [];
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
      rule: lockedIds.has(plain(id)) ? 'locked-looks-changed' : 'looks-changed',
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
  const [before, after, marked] = cutOut([old, now, PNG.sync.read(picture)], placeOf(old, now));
  const note = `${pixels} pixel${pixels === 1 ? '' : 's'}`;
  return { was: before!, is: after!, marked, note };
}
