import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromiumLaunch } from '../support/chromium.ts';
import { readCandidate } from './candidate.ts';
import { fingerprint } from './fingerprint.ts';
import { flyAll, type Result } from './fly.ts';
import { Fault } from '../../build/Fault.ts';
import { markdownTable } from './markdownTable.ts';
import { readProducts } from './Product.ts';
import { endCommands, onInterrupt } from './running.ts';
import { readSection, writeSection } from '../support/readmeSection.ts';
import { seeds, type Seed } from './seeds.ts';
import { sow } from './sow.ts';
import { copySources, createWorkspace } from './workspace.ts';

/**
 * Shows that the flight sees what it is for: flies the products with copies of the `dist` that is there, each broken
 * in another way, and compares what the flight says with what was done. `--write` puts the table into the
 * README of `test`.
 */
const folder = resolve('test/products');
const outside = mkdtempSync(join(tmpdir(), 'entasis-proof-'));
const cleanUp = () => rmSync(outside, { recursive: true, force: true });
onInterrupt(cleanUp);

const counts = { passed: 0, failed: 0 };
const rows: string[][] = [];

try {
  process.env.CHROMIUM = JSON.stringify(await chromiumLaunch());
  const before = fingerprint(folder);
  const products = readProducts(folder);
  const { tarball } = await readCandidate({ noBuild: true }, outside);
  const workspace = await createWorkspace(products, tarball, join(outside, 'candidate'));
  rows.push(['What is done to the candidate', ...products.map(({ name }) => name)]);
  for (const seed of seeds) {
    for (const product of products) copySources(product, workspace);
    const mend = sow(seed, workspace.entasis);
    const results = await flyAll(products, workspace, seed.version ?? '1.2.0');
    mend();
    rows.push([seed.name, ...results.map((result) => judge(seed, result))]);
  }
  pass('the products are as they were', fingerprint(folder) === before);
  const text = markdownTable(rows);
  if (process.argv.includes('--write')) writeSection('test/README.md', 'Flight', text);
  pass(
    'test/README.md holds this table (npm run flight:proof -- --write)',
    readSection('test/README.md', 'Flight').includes(text),
  );
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  pass(error.message, false);
} finally {
  endCommands();
  cleanUp();
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;

/** Compares what a flight said of a product with what it had to say, and returns the former. */
function judge(seed: Seed, { product, step, errors }: Result) {
  const said = step ? `breaks at ${step}` : 'flies';
  const meant = seed.breaks[product] ? `breaks at ${seed.breaks[product]}` : 'flies';
  const told = errors.map((line) => `\n    ${line}`).join('');
  pass(
    `${seed.name}: ${product} ${meant}${said === meant ? '' : `, not: ${said}`}${told}`,
    said === meant,
  );
  return said;
}

function pass(name: string, passed: boolean) {
  counts[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? '✓' : '✗'} ${name}`);
}
