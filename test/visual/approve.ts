import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { approveShots } from './approveShots.ts';
import type { Change } from './compareShots.ts';
import { places } from './places.ts';

/** `npm run visual:approve -- [part of a story’s id…]`: accepts what the last run of `test:visual` has shown. */
const parts = process.argv.slice(2);
if (existsSync(places.changes)) {
  const changes = JSON.parse(readFileSync(places.changes, 'utf8')) as Change[];
  const accepted = approveShots(changes, parts, places);
  const left = changes.filter((change) => !accepted.includes(change));
  writeFileSync(places.changes, JSON.stringify(left, null, 2));
  for (const { id, mode, kind } of accepted) console.log(`${kind}: ${id} (${mode})`);
  console.log(`${accepted.length} accepted, ${left.length} left. Commit test/visual/baselines.`);
  if (accepted.length === 0 && parts.length > 0) process.exitCode = 1;
} else {
  console.log(
    '✗ There is nothing to approve: run npm run test:visual first, and look at its report.',
  );
  process.exitCode = 1;
}
