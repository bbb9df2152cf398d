import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint';
import { fly } from './fly';
import { readProducts } from './Product';
import { markdownReport, textReport } from './report';
import { runCommand } from './running';
import { installFault } from './workspace';

/** Small stand-ins: a package of one line, and products that look at it. */
const outside = mkdtempSync(join(tmpdir(), 'entasis-fly-'));
const tarballs: Record<string, string> = {};
const unpublished = {
  versions: Promise.resolve([]),
  fetch: () => Promise.reject(new Error('never')),
};
const published = {
  versions: Promise.resolve(['1.0.0']),
  fetch: () => Promise.resolve(tarballs['1.0.0']!),
};

function writeFiles(folder: string, files: Record<string, unknown>) {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files))
    writeFileSync(
      join(folder, name),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
}

async function pack(version: string, files: Record<string, string>) {
  const folder = join(outside, `package-${version}`);
  const bin = files['cli.js'] ? { bin: 'cli.js' } : {};
  const manifest = { name: 'entasis', version, type: 'module', exports: './index.js', ...bin };
  writeFiles(folder, { 'package.json': manifest, ...files });
  await runCommand(folder, 'npm', 'pack', '--silent');
  return join(
    folder,
    readdirSync(folder).find((file) => file.endsWith('.tgz'))!,
  );
}

function product(name: string, expected: string, pin = '1.0.0') {
  const scripts = { types: 'node -v', build: 'node -v', test: 'node a.spec.js' };
  const spec = `import { word } from 'entasis'; import { readFileSync } from 'node:fs';
if (!(${expected})) throw new Error('It says ' + word);`;
  writeFiles(join(outside, 'products', name), {
    'package.json': { name, type: 'module', scripts, dependencies: { entasis: pin } },
    'a.spec.js': spec,
    'src.txt': 'old',
  });
}

beforeAll(async () => {
  product('faithful', "word.startsWith('b')");
  product('strict', "word === 'base'");
  product('lost', 'false');
  product('loose', 'true', '^1.0.0');
  product('moved', "word !== 'next' || readFileSync('src.txt', 'utf8') === 'new'");
  tarballs['1.0.0'] = await pack('1.0.0', { 'index.js': "export const word = 'base';" });
  tarballs['1.1.0'] = await pack('1.1.0', { 'index.js': "export const word = 'better';" });
  tarballs['2.0.0'] = await pack('2.0.0', {
    'index.js': "export const word = 'next';",
    'cli.js': `import { writeFileSync } from 'node:fs';
if (process.argv.slice(2).join(' ') !== 'migrate 1 2 src') process.exit(1);
writeFileSync('src.txt', 'new');
console.log('Changed 1 file.');`,
  });
}, 120_000);
afterAll(() => rmSync(outside, { recursive: true, force: true }));

const flyWith = (version: string, pins: typeof published | typeof unpublished) =>
  fly(
    readProducts(join(outside, 'products')),
    { tarball: tarballs[version]!, version },
    pins,
    join(outside, `flight-${version}`),
  );

describe('fly', () => {
  it('tells a break from what was broken before, and leaves the products as they are', async () => {
    const before = fingerprint(join(outside, 'products'));
    const results = await flyWith('1.1.0', published);
    const told = results.map(({ product: name, result, step }) => [name, result, step]);
    expect(told).toEqual([
      ['faithful', 'flies', undefined],
      ['lost', 'broken before', 'test'],
      ['moved', 'flies', undefined],
      ['strict', 'breaks', 'test'],
      ['loose', 'cannot fly', 'product'],
    ]);
    expect(results[3]?.errors.join('\n')).toContain('It says better');
    expect(fingerprint(join(outside, 'products'))).toBe(before);

    const text = textReport(results);
    expect(text).toMatch(/^strict {4}1\.0\.0 {3}1\.1\.0 {6}breaks at test$/m);
    expect(text).toMatch(/^✗ loose: product: its pin "\^1\.0\.0" is no version/m);
    expect(text).toMatch(/^10 passed, 3 failed$/m);
    expect(markdownReport(results)).toMatch(
      /^\| strict +\| 1\.0\.0 +\| 1\.1\.0 +\| breaks at test +\|$/m,
    );
  }, 120_000);

  it('applies the codemods between majors, and says when a pin cannot be fetched', async () => {
    const results = await flyWith('2.0.0', unpublished);
    const moved = results.find(({ product: name }) => name === 'moved');
    expect(moved?.result).toBe('flies');
    expect(moved?.notes).toEqual([
      'codemods: Changed 1 file.',
      '1.0.0 is not on the registry yet: flown with the candidate alone',
    ]);
    expect(results.find(({ product: name }) => name === 'strict')?.result).toBe('breaks');
  }, 120_000);
});

describe('installFault', () => {
  it.each([
    ['npm error code ENOTFOUND', /the registry does not answer/],
    ['npm error code ENOTCACHED', /the registry does not answer/],
    ['npm error code ERESOLVE', /cannot be installed with the candidate/],
  ])('of %j says what to do', (output, expected) => {
    expect(installFault(output).message).toMatch(expected);
    expect(installFault(output).message).toContain(output);
  });
});
