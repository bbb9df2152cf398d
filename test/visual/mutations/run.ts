import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { builtStorybook } from '../../support/builtStorybook.ts';
import { compareShots } from '../compareShots.ts';
import { runOptions } from '../runOptions.ts';
import { shootStories } from '../shootStories.ts';
import { mutate } from './mutate.ts';
import { defects, noOps, type Mutation } from './mutations.ts';
import { withSection } from './withSection.ts';

/**
 * Plants visual defects in the built Storybook, one at a time, and says which of them the shots catch; and
 * changes that nobody can see, which they must not. The table goes into test/README.md.
 *
 * `npm run test:visual:mutations`
 */
const control = 'atoms-kbd--combinations';
const outside = mkdtempSync(join(tmpdir(), 'entasis-mutations-'));
const { storybook: given } = runOptions(process.argv.slice(2));
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
  try {
    const { of, changes } = await changesBy(mutation);
    const strays = changes.filter(({ id }) => id === control);
    const isWell = changes.length > 0 === isDefect && strays.length === 0;
    const modes = [...new Set(changes.map(({ mode }) => mode))].join(', ');
    const said = `${changes.length} of ${of} shots${modes && ` (${modes})`}`;
    console.log(`${isWell ? '✓' : '✗'} ${name}: ${changes.length > 0 ? said : 'not seen'}`);
    return { isWell, row: `| ${name} | ${source} | ${changes.length > 0 ? said : 'none'} |` };
  } catch (error) {
    console.log(`✗ ${name}: ${(error as Error).message}`);
    return { isWell: false, row: `| ${name} | ${source} | it could not be planted |` };
  }
}

let passed = 0;
const rows: string[] = [];
try {
  const stories = [control, ...[...defects, ...noOps].flatMap((mutation) => mutation.stories)];
  await shootStories(storybook, baselines, { stories });
  for (const mutation of [...defects, ...noOps]) {
    const { isWell, row } = await judge(mutation, defects.includes(mutation));
    rows.push(row);
    if (isWell) passed += 1;
  }
} finally {
  rmSync(outside, { recursive: true, force: true });
}

const caught = rows.slice(0, defects.length).filter((row) => / shots/.test(row)).length;
const alarms = rows.slice(defects.length).filter((row) => / shots/.test(row)).length;
const section = [
  'Written by `npm run test:visual:mutations`, which plants each change in the built Storybook and takes the shots of the stories that show it.',
  '',
  '| Change | Where | Shots that differ |',
  '| --- | --- | --- |',
  ...rows,
  '',
  `Caught: ${caught} of ${defects.length}. False alarms: ${alarms} of ${noOps.length}.`,
].join('\n');
const readme = resolve('test/README.md');
const before = existsSync(readme) ? readFileSync(readme, 'utf8') : '# Tests\n';
writeFileSync(readme, withSection(before, 'Visual mutations', section));

const failed = rows.length - passed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
