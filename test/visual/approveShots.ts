import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Change, Folders } from './compareShots.ts';

/**
 * Makes the shots of the last run the baselines, for the stories whose ids hold one of the parts; without
 * parts, for all. Returns what was accepted.
 */
export function approveShots(
  changes: Change[],
  parts: string[],
  { baselines, shots }: Pick<Folders, 'baselines' | 'shots'>,
): Change[] {
  const accepted = changes.filter(
    ({ id }) => parts.length === 0 || parts.some((part) => id.includes(part)),
  );
  for (const { path, kind } of accepted) {
    const baseline = join(baselines, path);
    mkdirSync(dirname(baseline), { recursive: true });
    if (kind === 'gone') rmSync(baseline, { force: true });
    else copyFileSync(join(shots, path), baseline);
  }
  return accepted;
}
