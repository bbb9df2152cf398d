import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createScale, totalWeight, type Weight } from './weigh.ts';

/** kB (1,000 bytes) of JavaScript and CSS together; `aim` is what we want where we are not there yet. */
type Budget = number | { budget: number; aim: number };

interface Budgets {
  /** What `entasis` exports, each alone with all that it needs. */
  exports: Record<string, Budget>;
  /** What it adds to a page that has the atoms, the icons and the built-in words already. */
  added: Record<string, Budget>;
  /** Several exports on one page, with what they share once. */
  together: Record<string, { exports: string[]; budget: number }>;
  /** What is published beside it: a file, or the largest of a folder. */
  files: Record<string, Budget>;
}

const scale = createScale(resolve('dist'));
const budgets = JSON.parse(
  readFileSync(resolve(import.meta.dirname, 'sizes.json'), 'utf8'),
) as Budgets;

const kilobytes = (bytes: number) => bytes / 1000;
const faults: string[] = [];
let passed = 0;

function report(weight: Weight, budget: Budget | undefined) {
  const { budget: limit, aim } = typeof budget === 'object' ? budget : { budget, aim: undefined };
  const kept = limit !== undefined && kilobytes(totalWeight(weight)) <= limit;
  const number = (bytes: number) => (bytes === 0 ? '–' : kilobytes(bytes).toFixed(2)).padStart(6);
  const allowed = limit === undefined ? 'none' : limit.toFixed(2);
  console.log(
    `${kept ? '✓' : '✗'} ${weight.name.padEnd(26)} ${number(weight.script)} ${number(weight.style)} ` +
      `${number(totalWeight(weight))} ${allowed.padStart(6)}${aim === undefined ? '' : `  (aim ${aim.toFixed(2)})`}`,
  );
  if (kept) passed += 1;
  else
    faults.push(
      `${weight.name}: ${kilobytes(totalWeight(weight)).toFixed(2)} kB, budget ${allowed}`,
    );
}

console.log('  kB gzipped, React aside       JS    CSS    sum budget');
const names = await scale.publicExports();
for (const name of names) report(await scale.weighExport(name), budgets.exports[name]);
console.log('\n  what it adds to a page with the atoms, the icons and the words');
for (const [name, budget] of Object.entries(budgets.added))
  report(await scale.weighAdded(name), budget);
console.log('');
for (const [name, { exports, budget }] of Object.entries(budgets.together))
  report(await scale.weighTogether(name, exports), budget);
for (const [name, budget] of Object.entries(budgets.files))
  report(await scale.weighFile(name), budget);

for (const name of Object.keys({ ...budgets.exports, ...budgets.added })) {
  if (!names.includes(name))
    faults.push(`${name} has a budget in build/sizes.json but is not exported`);
}
if (faults.length > 0) console.log(`\n${faults.join('\n')}`);
console.log(`\n${passed} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;
