import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ODiffServer } from 'odiff-bin';
import { pngFault } from './pngFault.ts';
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

async function compareShot(path: string, folders: Folders, odiff: () => ODiffServer) {
  const change = (kind: Change['kind'], reason: string): Change => ({
    ...shotOf(path),
    path,
    kind,
    reason,
  });
  const baseline = join(folders.baselines, path);
  const shot = join(folders.shots, path);
  if (!existsSync(baseline)) return change('new', 'it has no baseline');
  const before = readFileSync(baseline);
  if (before.equals(readFileSync(shot))) return undefined;
  const fault = pngFault(before);
  if (fault) return change('corrupt', `its baseline cannot be read: ${fault}`);
  const difference = join(folders.differences, path);
  mkdirSync(dirname(difference), { recursive: true });
  const result = await odiff().compare(baseline, shot, difference, {
    failOnLayoutDiff: false,
    threshold: 0,
  });
  if (result.match) return undefined;
  if (result.reason !== 'pixel-diff') return change('changed', 'it has another size');
  const share = result.diffPercentage < 0.01 ? '< 0.01' : result.diffPercentage.toFixed(2);
  return change('changed', `${result.diffCount} pixels differ (${share} %)`);
}

/**
 * Compares shots with their baselines: byte by byte, and pixel by pixel where the bytes differ. Baselines for
 * which nothing is expected any more are `gone`; without a list of what is expected, none are.
 */
export async function compareShots(
  paths: string[],
  folders: Folders,
  expected?: ReadonlySet<string>,
): Promise<Change[]> {
  const changes: Change[] = [];
  let server: ODiffServer | undefined;
  try {
    for (const path of paths.toSorted()) {
      const change = await compareShot(path, folders, () => (server ??= new ODiffServer()));
      if (change) changes.push(change);
    }
  } finally {
    server?.stop();
  }
  if (!expected) return changes;
  for (const path of globSync('**/*.png', { cwd: folders.baselines }).toSorted())
    if (!expected.has(path))
      changes.push({ ...shotOf(path), path, kind: 'gone', reason: 'its story is gone' });
  return changes;
}
