import { componentsWithStories, judgeStories } from './gate.ts';
import { chooseComponents } from './chooseComponents.ts';
import { readRecords } from './records.ts';
import { runStories } from './runStories.ts';
import type { RecordedStory } from './StoryRecord.ts';

/**
 * The accessibility gate: runs the stories, in which axe and IBM's checker look at each, and judges what no story
 * alone can know: trees nobody approved, exceptions nobody needs. `--no-stories` judges the last run of the
 * stories; names of components choose some.
 */
async function gate(argv: readonly string[]) {
  const named = argv.filter((argument) => !argument.startsWith('--'));
  const components = chooseComponents(componentsWithStories(), named);
  const ran =
    argv.includes('--no-stories') || (await runStories(named.length > 0 ? components : []));
  const records = readRecords();
  const faults = judgeStories(records, components, named.length === 0);
  if (!ran) faults.push('stories: the engines found faults, or a story failed; see above');
  console.log(`\n${timeTable(records)}`);
  for (const fault of faults) console.log(`✗ ${fault}`);
  console.log(`${Math.max(records.length - faults.length, 0)} passed, ${faults.length} failed`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

/** What each check costs on average, so that nobody has to guess what to speed up. */
function timeTable(records: readonly RecordedStory[]): string {
  const total: Record<string, number> = {};
  for (const { milliseconds = {} } of records) {
    for (const [check, took] of Object.entries(milliseconds)) {
      total[check] = (total[check] ?? 0) + took;
    }
  }
  const means = Object.entries(total).map(
    ([check, sum]) => `${check} ${(sum / records.length).toFixed(0)} ms`,
  );
  return `${records.length} stories; each took ${means.join(', ')}`;
}

try {
  await gate(process.argv.slice(2));
} catch (error) {
  console.log(`✗ ${(error as Error).message}\n0 passed, 1 failed`);
  process.exitCode = 1;
}
