import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumLaunch } from '../support/chromium.ts';
import { readCandidate } from './candidate.ts';
import { fingerprint } from './fingerprint.ts';
import { fly } from './fly.ts';
import { endByFault, Fault } from '../../build/Fault.ts';
import { askForPins } from './pins.ts';
import { readProducts } from './Product.ts';
import { markdownReport, textReport } from './report.ts';
import { endCommands, onInterrupt } from './running.ts';

const usage = `Usage: npm run flight -- [--candidate entasis.tgz] [--as 2.0.0] [--no-build]

Tries a candidate in the products, and says who breaks, and why.

  --candidate  a packed package; by default this tree is built and packed
  --as         the version it will be published as; by default the one it names
  --no-build   packs the dist that is there
  --products   the folder of the products; by default test/products
  --report     the folder for flight.json and flight.md; by default node_modules/.cache/flight`;

/** Runs `fly` for the command line. The products of the tree are read, never written. */
async function run() {
  const options = readOptions();
  if (options.help) return console.log(usage);
  const folder = resolve(options.products);
  const products = readProducts(folder);
  const before = fingerprint(folder);
  const outside = mkdtempSync(join(tmpdir(), 'entasis-flight-'));
  const cleanUp = () => rmSync(outside, { recursive: true, force: true });
  onInterrupt(cleanUp);
  try {
    const { candidate, as, 'no-build': noBuild } = options;
    const found = await readCandidate({ candidate, as, noBuild }, outside);
    process.env.CHROMIUM = JSON.stringify(await chromiumLaunch());
    const results = await fly(products, found, askForPins(), outside);
    if (fingerprint(folder) !== before)
      throw new Fault(`The flight has changed files in ${folder}. Look at git diff.`);
    keepReports(options.report, results);
    console.log(textReport(results));
    process.exitCode = results.some(({ step }) => step) ? 1 : 0;
  } finally {
    endCommands();
    cleanUp();
  }
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        as: { type: 'string' },
        candidate: { type: 'string' },
        help: { type: 'boolean', default: false },
        'no-build': { type: 'boolean', default: false },
        products: { type: 'string', default: 'test/products' },
        report: { type: 'string', default: 'node_modules/.cache/flight' },
      },
    }).values;
  } catch (error) {
    throw new Fault(`${(error as Error).message.split('. ')[0]}.\n\n${usage}`);
  }
}

function keepReports(folder: string, results: Parameters<typeof markdownReport>[0]) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'flight.json'), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(folder, 'flight.md'), markdownReport(results));
}

try {
  await run();
} catch (error) {
  endByFault('flight', error);
}
