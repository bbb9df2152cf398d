import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compareVersions, type Version } from '../../build/contract/compare.ts';
import { severityOf } from '../../build/contract/difference.ts';
import { filesOf, type Files } from '../../build/contract/files.ts';
import { highest } from '../../build/contract/rules.ts';
import { judge } from '../../build/contract/verdict.ts';
import { readSection, writeSection } from '../support/readmeSection.ts';
import { copyPackage } from './copyPackage.ts';
import { confusion, faultOf, table, type Found } from './proofTable.ts';
import { seeds, type Seed } from './seeds.ts';

/**
 * Plants one change of each kind into a copy of the built package, or of what was recorded of its stories, and
 * compares it with the original: each must be found under its heading, with its severity, and nothing else.
 * The tables stand in test/README.md; `--write` writes them there.
 */
const baselines = 'test/visual/baselines';
const outside = mkdtempSync(join(tmpdir(), 'entasis-proof-'));
process.once('exit', () => rmSync(outside, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const versionOf = (folder: string, files: Files): Version => ({
  folder,
  files,
  shots: { files, folder: baselines },
});

function seeded(seed: Seed, index: number): Version {
  const copy = copyPackage(original.folder, join(outside, `seed${index}`));
  seed.change?.(copy);
  return versionOf(copy.folder, seed.record?.(records) ?? records);
}

if (!existsSync('dist/index.d.ts')) {
  console.log(
    '✗ contract:proof: there is no dist: run `npm run build` first\n\n0 passed, 1 failed',
  );
  process.exit(1);
}
const records = filesOf(process.env.CONTRACT_RECORDS ?? process.cwd());
const original = versionOf(copyPackage(process.cwd(), join(outside, 'original')).folder, records);
const memory = resolve('node_modules/.cache/entasis-contract/weights.json');
const comparisons = await compareVersions(original, seeds.map(seeded), outside, memory);

const found = seeds.map((seed, index): Found => {
  const { differences, notices } = comparisons[index]!;
  const { faults } = judge(differences, '1.0.0', 'patch', notices);
  return { seed, differences, refused: faults.length > 0 };
});
for (const one of found) {
  const fault = faultOf(one);
  const told =
    one.differences.length === 0
      ? 'nothing'
      : `${highest(one.differences.map(severityOf))}, ${one.differences.length} told`;
  console.log(fault ? `✗ ${one.seed.name}: ${fault}` : `✓ ${one.seed.name}: ${told}`);
}

const text = `${table(found)}\n\n${confusion(found)}`;
console.log(`\n${text}`);
if (process.argv.includes('--write')) writeSection('test/README.md', 'Contract', text);
const isWritten =
  existsSync('test/README.md') && readSection('test/README.md', 'Contract').includes(text);
if (!isWritten)
  console.log('✗ test/README.md holds other tables: npm run contract:proof -- --write');
const failed = found.filter(faultOf).length + (isWritten ? 0 : 1);
console.log(`\n${seeds.length + 1 - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
