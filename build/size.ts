import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleAsync } from 'lightningcss';
import { rolldown } from 'rolldown';

/** What one line of the table weighs, in gzipped bytes. */
interface Weight {
  name: string;
  script: number;
  style: number;
}

/** kB (1,000 bytes) of JavaScript and CSS together; `aim` is what we want where we are not there yet. */
type Budget = number | { budget: number; aim: number };

interface Budgets {
  /** What `entasis` exports, each alone with all that it needs. */
  exports: Record<string, Budget>;
  /** What it adds to a page that has the atoms, the icons and the built-in words already. */
  added: Record<string, Budget>;
  /** What is published beside it: a file, or the largest of a folder. */
  files: Record<string, Budget>;
}

const dist = resolve('dist');
const budgets = JSON.parse(
  readFileSync(resolve(import.meta.dirname, 'sizes.json'), 'utf8'),
) as Budgets;

const kilobytes = (bytes: number) => bytes / 1000;
const gzipped = (text: string | Uint8Array) => gzipSync(text, { level: 9 }).length;

/** Bundles a module as a product would; React stays outside, and so does what is fetched later. */
async function bundle(code: string, external: RegExp[] = []) {
  const entry = 'entasis:size';
  const build = await rolldown({
    input: entry,
    external: [/^(?:react|react-dom|@emotion\/react)(?:\/|$)/, ...external],
    logLevel: 'silent',
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      {
        name: 'size-entry',
        resolveId: (id) => (id === entry ? join(dist, entry) : undefined),
        load: (id) => (id.endsWith(entry) ? code : undefined),
        resolveDynamicImport: (specifier) => ({ id: String(specifier), external: true }),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  const [{ code: bundled, moduleIds }] = output;
  return { bytes: gzipped(bundled), modules: moduleIds };
}

/** What most pages have anyway. */
const shared = /^clsx|\/(?:atoms|icons|locale)\//;

/** The CSS of every component whose styles are among the modules, joined as a product would. */
async function styleBytes(modules: string[], own = false) {
  const styled = modules.filter((id) => id.endsWith('.styles.js'));
  const components = new Set(styled.map((id) => basename(dirname(id))));
  if (components.size === 0) return 0;
  if (own) {
    const files = [...components].map((name) =>
      readFileSync(join(dist, `styles/${name}.css`), 'utf8'),
    );
    return gzipped(files.join('\n').replaceAll(/^@layer [^{;]*;|@import [^;]*;/g, ''));
  }
  const page = join(dist, 'styles', 'size.css');
  const { code } = await bundleAsync({
    filename: page,
    minify: true,
    resolver: {
      read(file) {
        if (file === page)
          return [...components].map((name) => `@import "./${name}.css";`).join('');
        // The styles of what is fetched later are fetched with it.
        return components.has(basename(file, '.css')) ? readFileSync(file, 'utf8') : '';
      },
    },
  });
  return gzipped(code);
}

async function weighExport(name: string): Promise<Weight> {
  const { bytes, modules } = await bundle(`export { ${name} } from './index.js';`);
  return { name, script: bytes, style: await styleBytes(modules) };
}

async function weighAdded(name: string): Promise<Weight> {
  const { bytes, modules } = await bundle(`export { ${name} } from './index.js';`, [shared]);
  return { name: `${name}, added`, script: bytes, style: await styleBytes(modules, true) };
}

async function weighFile(name: string): Promise<Weight> {
  const names = readdirSync(join(dist, dirname(name))).filter((file) => {
    const [start, end] = basename(name).split('*');
    return end === undefined ? file === start : file.startsWith(start!) && file.endsWith(end);
  });
  const weights = await Promise.all(
    names.map(async (file): Promise<Weight> => {
      const path = join(dirname(name), file);
      if (file.endsWith('.css')) {
        return { name: path, script: 0, style: gzipped(readFileSync(join(dist, path))) };
      }
      // The base of the icons has a line of its own.
      const external = path.startsWith('icons/') ? [/\/Icon\/Icon\.js$/] : [];
      const { bytes } = await bundle(`export * from './${path}';`, external);
      return { name: path, script: bytes, style: 0 };
    }),
  );
  if (weights.length === 0) throw new Error(`${name} is not in dist: build first.`);
  const [heaviest] = weights.toSorted((one, other) => total(other) - total(one));
  return heaviest!;
}

const total = ({ script, style }: Weight) => script + style;

/** The values that `entasis` exports; types weigh nothing. */
async function publicExports() {
  const build = await rolldown({
    input: join(dist, 'index.js'),
    external: [/^[^./]/],
    logLevel: 'silent',
  });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  return output[0].exports.toSorted((one, other) => one.localeCompare(other));
}

const faults: string[] = [];
let passed = 0;

function report(weight: Weight, budget: Budget | undefined) {
  const { budget: limit, aim } = typeof budget === 'object' ? budget : { budget, aim: undefined };
  const kept = limit !== undefined && kilobytes(total(weight)) <= limit;
  const number = (bytes: number) => (bytes === 0 ? '–' : kilobytes(bytes).toFixed(2)).padStart(6);
  const allowed = limit === undefined ? 'none' : limit.toFixed(2);
  console.log(
    `${kept ? '✓' : '✗'} ${weight.name.padEnd(26)} ${number(weight.script)} ${number(weight.style)} ` +
      `${number(total(weight))} ${allowed.padStart(6)}${aim === undefined ? '' : `  (aim ${aim.toFixed(2)})`}`,
  );
  if (kept) passed += 1;
  else faults.push(`${weight.name}: ${kilobytes(total(weight)).toFixed(2)} kB, budget ${allowed}`);
}

console.log('  kB gzipped, React aside       JS    CSS    sum budget');
const names = await publicExports();
for (const name of names) report(await weighExport(name), budgets.exports[name]);
console.log('\n  what it adds to a page with the atoms, the icons and the words');
for (const [name, budget] of Object.entries(budgets.added)) report(await weighAdded(name), budget);
console.log('');
for (const [name, budget] of Object.entries(budgets.files)) report(await weighFile(name), budget);

for (const name of Object.keys({ ...budgets.exports, ...budgets.added })) {
  if (!names.includes(name))
    faults.push(`${name} has a budget in build/sizes.json but is not exported`);
}
if (faults.length > 0) console.log(`\n${faults.join('\n')}`);
console.log(`\n${passed} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;
