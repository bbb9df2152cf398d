import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { chromium, type CDPSession } from 'playwright';
import { rolldown } from 'rolldown';
import { chromiumLaunch } from '../../test/support/chromium.ts';
import type {} from './page.tsx';

/**
 * Ratios to bare HTML elements, in one run, of what the page's main thread takes of the processor: both sides
 * alternate, and the median of the ratios of neighbours counts. Single figures vary on shared machines; the
 * ratios say what to look at.
 *
 * `npm run bench:core [rounds] [part of a name]`
 */
const rounds = Number(process.argv[2] ?? 25);
const wanted = (name: string) => name.includes(process.argv[3] ?? '');
const warmUps = 10;
setFlagsFromString('--expose-gc');

const folder = resolve('node_modules/.cache/bench');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

async function bundle(input: string, platform: 'browser' | 'node') {
  const build = await rolldown({
    input,
    platform,
    // Typed by the sources, where tsconfig.json leads; measured as published.
    tsconfig: false,
    resolve: { alias: { entasis: resolve('dist/index.js') } },
    transform: { define: { 'process.env.NODE_ENV': '"production"' }, jsx: 'react-jsx' },
  });
  const { output } = await build.write({ dir: folder, format: 'esm', minify: true });
  await build.close();
  return resolve(folder, output[0].fileName);
}

const geometricMean = (values: number[]) =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

type Side = 'plain' | 'entasis';
type Sample = (side: Side) => Promise<number> | number;

async function compare(sample: Sample) {
  const samples = { plain: [] as number[], entasis: [] as number[] };
  for (let round = -warmUps; round < rounds; round += 1) {
    // The order alternates too: whoever comes second may find a warmer cache, or fuller memory.
    const sides =
      round % 2 === 0 ? (['plain', 'entasis'] as const) : (['entasis', 'plain'] as const);
    for (const side of sides) {
      const cost = await sample(side);
      if (round >= 0) samples[side].push(cost);
    }
  }
  return {
    // Of neighbours: what slows the whole machine for a while slows both.
    ratio: median(samples.entasis.map((cost, index) => cost / samples.plain[index]!)),
    cost: median(samples.entasis),
  };
}

const server = (await import(await bundle('build/bench/server.tsx', 'node'))) as {
  names: string[];
  renderScenario(name: string, side: Side): { cost: number; markup: string };
};
const script = readFileSync(await bundle('build/bench/page.tsx', 'browser'), 'utf8');
const launch = await chromiumLaunch();
const browser = await chromium.launch({
  ...launch,
  args: [...launch.args, '--js-flags=--expose-gc'],
});

/** Each side has a page of its own, with its own style sheet and nothing else. */
async function open(styles: string) {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html data-ent-theme="light"><body></body></html>');
  await page.addStyleTag({ content: styles });
  await page.addScriptTag({ content: script, type: 'module' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session };
}

const pages = {
  plain: await open(readFileSync('build/bench/plain.css', 'utf8')),
  entasis: await open(readFileSync('dist/styles.css', 'utf8')),
};

/**
 * What a page's main thread has had of the processor so far, in ms: scripts, style and layout, and all of it,
 * painting included. What else the machine does is not in it.
 */
async function timeOf(session: CDPSession) {
  const { metrics } = await session.send('Performance.getMetrics');
  const ms = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value * 1000;
  const all = ms('TaskDuration');
  return { all, untilLayout: all - ms('TaskOtherDuration') };
}

async function measure(
  what: keyof Awaited<ReturnType<typeof timeOf>>,
  side: Side,
  ...args: Parameters<Window['bench']['prepare']>
) {
  const { page, session } = pages[side];
  await page.bringToFront();
  await page.evaluate((input) => window.bench.prepare(...input), args);
  const start = await timeOf(session);
  await page.evaluate(() => window.bench.run());
  const end = await timeOf(session);
  await page.evaluate(() => window.bench.end());
  return end[what] - start[what];
}

function show(name: string, cells: string[]) {
  console.log([name.padStart(20), ...cells.map((cell) => cell.padStart(11))].join(''));
}

const measures = ['mount', 'rerender', 'hydrate', 'theme'] as const;
console.log(
  ['', 'mount', 're-render', 'hydrate', 'theme', 'string', 'markup kB']
    .map((head, index) => head.padStart(index ? 11 : 20))
    .join(''),
);
const columns: number[][] = [[], [], [], [], []];
for (const name of server.names.filter(wanted)) {
  const markup = {
    plain: server.renderScenario(name, 'plain').markup,
    entasis: server.renderScenario(name, 'entasis').markup,
  };
  const row: number[] = [];
  for (const what of measures) {
    const found = await compare((side) =>
      measure(what === 'theme' ? 'all' : 'untilLayout', side, name, side, what, markup[side]),
    );
    row.push(found.ratio);
  }
  row.push((await compare((side) => server.renderScenario(name, side).cost)).ratio);
  row.forEach((value, index) => columns[index]!.push(value));
  const sizes = [markup.entasis, markup.plain].map(({ length }) => (length / 1000).toFixed(0));
  show(name, [...row.map((value) => value.toFixed(2)), sizes.join('/')]);
}
if (columns[0]!.length > 1) {
  show(
    'geometric mean',
    columns.map((column) => geometricMean(column).toFixed(2)),
  );
}

const names = await pages.entasis.page.evaluate(() => window.bench.actionNames);
console.log(['\n', 'until painted'.padStart(30), 'ms'.padStart(11)].join(''));
for (const name of names.filter(wanted)) {
  const { ratio, cost } = await compare((side) => measure('all', side, name, side));
  show(name, [ratio.toFixed(2), cost.toFixed(1)]);
}
console.log(
  `\nRatios to bare elements with one class (median of ${rounds}), Chromium ${browser.version()}; 1.00 is as fast as HTML.`,
);
await browser.close();
