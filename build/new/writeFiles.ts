import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlannedFile } from './planComponent.ts';

/** Writes all files, or none: when one cannot be written, the others are as they were. */
export function writeFiles(root: string, files: readonly PlannedFile[]) {
  const undo: (() => void)[] = [];
  try {
    for (const { path, text } of files) {
      const place = join(root, path);
      const before = existsSync(place) ? readFileSync(place) : undefined;
      const folder = mkdirSync(dirname(place), { recursive: true });
      undo.push(() => {
        if (before) writeFileSync(place, before);
        else rmSync(folder ?? place, { recursive: true, force: true });
      });
      writeFileSync(place, text);
    }
  } catch (error) {
    for (const back of undo.toReversed()) back();
    throw new Error(`${(error as Error).message}. Nothing was changed.`, { cause: error });
  }
}
