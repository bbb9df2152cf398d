import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { builtStorybook } from '../support/builtStorybook.ts';
import { compareShots } from './compareShots.ts';
import { endByFault, Fault } from '../../build/Fault.ts';
import { places } from './places.ts';
import { planShots, shotPath } from './planShots.ts';
import { runOptions } from './runOptions.ts';
import { shootStories, storiesOf } from './shootStories.ts';
import { writeReport } from './report/writeReport.ts';

/**
 * Takes a picture of every story in every mode it is shown in, and compares it with the one that was
 * approved.
 *
 * `npm run test:visual -- [part of a story’s id…] [--shard 1/4] [--storybook folder]`
 */
async function run() {
  const options = runOptions(process.argv.slice(2));
  const storybook = options.storybook ? resolve(options.storybook) : await builtStorybook();
  const start = performance.now();
  for (const folder of [places.shots, places.differences])
    rmSync(folder, { recursive: true, force: true });
  mkdirSync(places.shots, { recursive: true });
  const { stories, shots, faults } = await shootStories(storybook, places.shots, options);
  if (stories.length === 0 && options.stories.length > 0)
    throw new Fault(
      `No story’s id has ${options.stories.join(' or ')} in it. Ids look like atoms-button--states.`,
    );
  const isWhole = options.stories.length === 0 && (options.shard?.index ?? 1) === 1;
  const expected = planShots(storiesOf(storybook)).flatMap(({ id, modes }) =>
    modes.map((mode) => shotPath(id, mode)),
  );
  const changes = compareShots(
    shots.map(({ path }) => path),
    places,
    isWhole ? new Set(expected) : undefined,
  );
  writeFileSync(places.changes, JSON.stringify(changes, null, 2));
  writeReport(changes, faults);

  for (const { id, reason } of faults) console.log(`✗ ${id}: ${reason}`);
  for (const { id, mode, reason } of changes) console.log(`✗ ${id} (${mode}): ${reason}`);
  const failed = faults.length + changes.length;
  const seconds = (performance.now() - start) / 1000;
  const each = ((seconds * 1000) / Math.max(shots.length, 1)).toFixed(0);
  console.log(`${shots.length} shots in ${seconds.toFixed(1)} s, ${each} ms each`);
  if (failed > 0)
    console.log(`Look at ${relative('', places.report)}, then npm run visual:approve`);
  const same = shots.length - changes.filter(({ kind }) => kind !== 'gone').length;
  console.log(`${same} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

try {
  await run();
} catch (error) {
  endByFault('visual', error);
}
