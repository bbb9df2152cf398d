import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { builtStorybook } from '../../support/builtStorybook.ts';
import { writeSection } from '../../support/readmeSection.ts';
import { compareShots } from '../compareShots.ts';
import { runOptions } from '../runOptions.ts';
import { shootStories } from '../shootStories.ts';
import { mutate } from './mutate.ts';
import { defects, noOps, type Mutation } from './mutations.ts';

/**
 * Plants visual defects in the built Storybook, one at a time, and says which of them the shots catch; and
 * changes that nobody can see, which they must not. With `--write` the table goes into test/README.md.
 *
 * `npm run test:visual:mutations -- [--write] [--storybook folder]`
 */
const control = 'atoms-kbd--combinations';
const outside = mkdtempSync(join(tmpdir(), 'entasis-mutations-'));
const write = process.argv.includes('--write');
const { storybook: given } = runOptions(process.argv.slice(2).filter((word) => word !== '--write'));
const storybook = given ? resolve(given) : await builtStorybook();
const baselines = join(outside, 'baselines');

async function changesBy(mutation: Mutation) {
  const copy = join(outside, 'storybook');
  const shots = join(outside, 'shots');
  try {
    mutate(storybook, copy, mutation);
    const stories = [...mutation.stories, control];
    const taken = await shootStories(copy, shots, { stories });
    const [fault] = taken.faults;
    if (fault) throw new Error(`${fault.id}: ${fault.reason}`);
    const changes = compareShots(
      taken.shots.map(({ path }) => path),
      { baselines, shots, differences: join(outside, 'differences') },
    );
    return { of: taken.shots.length, changes };
  } finally {
    for (const folder of [copy, shots]) rmSync(folder, { recursive: true, force: true });
  }
}

async function judge(mutation: Mutation, isDefect: boolean) {
  const { name, source } = mutation;
  const row = (seen: string) => `| ${name} | ${source} | ${seen} |`;
  try {
    const { of, changes } = await changesBy(mutation);
    const isSeen = changes.length > 0;
    const modes = [...new Set(changes.map(({ mode }) => mode))].join(', ');
    const seen = isSeen ? `${changes.length} of ${of} (${modes})` : 'none';
    const isWell = isSeen === isDefect && changes.every(({ id }) => id !== control);
    console.log(`${isWell ? '✓' : '✗'} ${name}: ${seen}`);
    return { isWell, row: row(seen) };
  } catch (error) {
    console.log(`✗ ${name}: ${(error as Error).message}`);
    return { isWell: false, row: row('it could not be planted') };
  }
}

const results: Awaited<ReturnType<typeof judge>>[] = [];
try {
  const stories = [control, ...[...defects, ...noOps].flatMap((mutation) => mutation.stories)];
  await shootStories(storybook, baselines, { stories });
  for (const mutation of defects) results.push(await judge(mutation, true));
  for (const mutation of noOps) results.push(await judge(mutation, false));
} finally {
  rmSync(outside, { recursive: true, force: true });
}

if (write)
  writeSection(
    'test/README.md',
    'Visual regression',
    [
      '| Change | Where | Shots that differ |',
      '| --- | --- | --- |',
      ...results.map(({ row }) => row),
    ].join('\n'),
  );
const passed = results.filter(({ isWell }) => isWell).length;
console.log(`${passed} passed, ${results.length - passed} failed`);
process.exitCode = passed === results.length ? 0 : 1;
