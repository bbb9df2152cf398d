import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PNG } from 'pngjs';
import { differencePicture } from './differencePicture.ts';
import { shotOf } from './planShots.ts';

/** A picture that is not as it was approved. */
export interface Change {
  id: string;
  mode: string;
  /** Below the folders of the shots, of the baselines and of the differences. */
  path: string;
  kind: 'changed' | 'new' | 'gone' | 'corrupt';
  /** What to tell people. */
  reason: string;
}

/** The folders of a comparison. */
export interface Folders {
  baselines: string;
  shots: string;
  differences: string;
}

function compareShot(path: string, folders: Folders): Change | undefined {
  const change = (kind: Change['kind'], reason: string): Change => ({
    ...shotOf(path),
    path,
    kind,
    reason,
  });
  const baseline = join(folders.baselines, path);
  if (!existsSync(baseline)) return change('new', 'it has no baseline');
  const [before, now] = [readFileSync(baseline), readFileSync(join(folders.shots, path))];
  if (before.equals(now)) return undefined;
  let approved;
  try {
    approved = PNG.sync.read(before);
  } catch (error) {
    return change('corrupt', `its baseline cannot be read: ${(error as Error).message}`);
  }
  const shot = PNG.sync.read(now);
  if (shot.width !== approved.width || shot.height !== approved.height)
    return change(
      'changed',
      `it was ${approved.width} × ${approved.height} px, and is ${shot.width} × ${shot.height} px`,
    );
  const { pixels, share, isRounding, picture } = differencePicture(approved, shot);
  if (isRounding) return undefined;
  const difference = join(folders.differences, path);
  mkdirSync(dirname(difference), { recursive: true });
  writeFileSync(difference, PNG.sync.write(picture));
  const percent = share < 0.0001 ? '< 0.01' : (share * 100).toFixed(2);
  return change('changed', `${pixels} pixels differ (${percent} %)`);
}

/**
 * Compares shots with their baselines: byte by byte, and pixel by pixel where the bytes differ. Baselines for
 * which nothing is expected any more are `gone`; without a list of what is expected, none are.
 */
export function compareShots(
  paths: string[],
  folders: Folders,
  expected?: ReadonlySet<string>,
): Change[] {
  const changes = paths
    .toSorted()
    .map((path) => compareShot(path, folders))
    .filter((change) => change !== undefined);
  if (!expected) return changes;
  for (const path of globSync('**/*.png', { cwd: folders.baselines }).toSorted())
    if (!expected.has(path))
      changes.push({ ...shotOf(path), path, kind: 'gone', reason: 'its story is gone' });
  return changes;
}
