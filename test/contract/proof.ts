import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareVersions, type Version } from '../../build/contract/compare.ts';
import { severityOf } from '../../build/contract/difference.ts';
import { filesOf, type Files } from '../../build/contract/files.ts';
import { highest } from '../../build/contract/rules.ts';
import { judge } from '../../build/contract/verdict.ts';
import { writeReport } from '../../build/contract/report/writeReport.ts';
import { readSection, writeSection } from '../support/readmeSection.ts';
import { copyPackage } from './copyPackage.ts';
import { confusion, faultOf, table, type Found } from './proofTable.ts';
import { seeds, type Seed } from './seeds.ts';

/**
 * Plants one change of each kind into a copy of the built package, or of what was recorded of its stories, and
 * compares it with the original: each must be found under its heading, with its severity, and nothing else.
 *
 * `--write` writes the tables into test/README.md; `--out folder` reports all that was planted as one comparison
 * would, to look at; `--records folder` takes the trees and pictures of stories from there.
 */
const { values: options } = parseArgs({
  options: { write: { type: 'boolean' }, out: { type: 'string' }, records: { type: 'string' } },
});
const readme = 'test/README.md';
const outside = mkdtempSync(join(tmpdir(), 'entasis-proof-'));
process.once('exit', () => rmSync(outside, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

if (!existsSync('dist/index.d.ts')) {
  console.log('✗ There is no dist to change: run `npm run build` first\n\n0 passed, 1 failed');
  process.exit(1);
}
const records = filesOf(resolve(options.records ?? '.'));
const versionOf = (folder: string, files: Files): Version => ({
  folder,
  files,
  shots: { files, folder: 'test/visual/baselines' },
});
const original = versionOf(copyPackage(process.cwd(), join(outside, 'original')).folder, records);

const faults: string[] = [];
const planted = seeds.flatMap((seed, index) => {
  try {
    return [{ seed, version: plant(seed, index) }];
  } catch (error) {
    faults.push(`${seed.name}: it could not be planted: ${(error as Error).message}`);
    return [];
  }
});

function plant(seed: Seed, index: number) {
  const copy = copyPackage(original.folder, join(outside, `seed${index}`));
  seed.change?.(copy);
  return versionOf(copy.folder, seed.record?.(records) ?? records);
}

const comparisons = await compareVersions(
  original,
  planted.map(({ version }) => version),
  outside,
);
const found = planted.map(({ seed }, index): Found => {
  const { differences, notices } = comparisons[index]!;
  const verdict = judge(differences, '1.0.0', 'patch', notices);
  return { seed, differences, refused: verdict.faults.length > 0 };
});
for (const one of found) {
  const { seed, differences } = one;
  const fault = faultOf(one);
  if (fault) faults.push(`${seed.name}: ${fault}`);
  else console.log(`✓ ${seed.name}: ${highest(differences.map(severityOf)) ?? 'nothing'}`);
}

const tables = [table(found), confusion(found)];
console.log(`\n${tables.join('\n\n')}\n`);
if (options.write) for (const text of tables) writeSection(readme, 'Contract', text);
const section = readSection(readme, 'Contract');
if (!tables.every((text) => section.includes(text)))
  faults.push(`${readme} holds other tables: npm run contract:proof -- --write`);
if (options.out !== undefined) {
  const differences = found.flatMap((one) => one.differences);
  const verdict = judge(differences, '1.0.0', 'patch', comparisons[0]!.notices);
  const gaps = ['This is the proof: every difference was planted.'];
  writeReport(
    { name: 'entasis', before: '1.0.0', verdict, differences, gaps, commits: [] },
    options.out,
  );
}
for (const fault of faults) console.log(`✗ ${fault}`);
console.log(`\n${seeds.length + 1 - faults.length} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;
