import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planComponent, type PlannedFile } from '../../build/new/planComponent';
import type { Request } from '../../build/new/readRequest';
import { writeFiles } from '../../build/new/writeFiles';

const requests: Request[] = [
  { name: 'Zither', layer: 'atoms' },
  { name: 'ThumbPianoOfTheAtlasMountains', layer: 'molecules' },
  { name: 'Aeolian2Harp', layer: 'organisms' },
];
const isCode = ({ path }: PlannedFile) => /\.tsx?$/.test(path);

let root: string;
let written: PlannedFile[];

const inCopy = (path: string) => join(root, path);
const read = (path: string) => readFileSync(inCopy(path), 'utf8');

/** Runs a tool of ours in the copy; what it says, where it fails. */
function run(tool: string, ...args: string[]): string {
  try {
    // Vitest would take itself for a part of the run that it is started from.
    const env = { PATH: process.env.PATH, HOME: process.env.HOME };
    const file = resolve('node_modules/.bin', tool);
    execFileSync(file, args, { cwd: root, env, stdio: 'pipe' });
    return '';
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout);
  }
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'entasis-new-'));
  for (const part of ['src', 'stories', '.storybook', 'package.json', 'tsconfig.json', 'build'])
    cpSync(part, inCopy(part), { recursive: true });
  for (const part of ['support', 'architecture', 'docs', 'publicApi.test.ts'])
    cpSync(join('test', part), inCopy(join('test', part)), { recursive: true });
  symlinkSync(resolve('node_modules'), inCopy('node_modules'), 'junction');
  writeFileSync(inCopy('vitest.config.ts'), 'export default {};\n');
  const files = new Map<string, PlannedFile>();
  for (const request of requests) {
    const planned = await planComponent(root, request);
    writeFiles(root, planned);
    for (const file of planned) files.set(file.path, file);
  }
  written = [...files.values()];
}, 60_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('new components, one of each layer', () => {
  it('are formatted and free of lint', () => {
    const paths = written.map(({ path }) => path);
    expect(paths).toHaveLength(5 * requests.length + 4);
    expect(run('oxfmt', '-c', 'build/oxfmt.json', '--check', ...paths)).toBe('');
    expect(run('oxlint', '-c', 'build/oxlint.json', ...paths)).toBe('');
  });

  it('have types that are right', () => {
    const { config } = ts.readConfigFile(inCopy('tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const paths = written.filter(isCode).map(({ path }) => inCopy(path));
    const program = ts.createProgram([...paths, inCopy('.storybook/assets.d.ts')], options);
    const found = paths.flatMap((path) => {
      const file = program.getSourceFile(path);
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    });
    expect(
      found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
    ).toEqual([]);
  }, 120_000);

  it('keep the rules of the house, and have every section of a page and a record', () => {
    const names = [...requests.map(({ name }) => name), 'imports', 'styles', 'a module', '\\.json'];
    const tests = ['architecture/architecture', 'docs/pages', 'docs/components'];
    const reporter = '--reporter=./test/support/plainReporter.ts';
    const paths = tests.map((test) => `test/${test}`);
    expect(run('vitest', 'run', reporter, '-t', names.join('|'), ...paths)).toBe('');
  }, 120_000);

  it('stand in every list, in order', () => {
    for (const { name, layer } of requests) {
      expect(read('src/index.ts')).toContain(`'./${layer}/${name}'`);
      expect(read('build/sizes.json')).toContain(`"${name}": 1.5`);
    }
    const [list = ''] = /(?<=\[\n)[^\]]*/.exec(read('test/publicApi.test.ts')) ?? [];
    const names = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name);
    expect(names).toEqual(names.toSorted());
    expect(names).toEqual(expect.arrayContaining(requests.map(({ name }) => name)));
  });

  it('leave the rest of the lists as it was', () => {
    const linesOf = (text: string) => text.split('\n').map((line) => line.replace(/,$/, ''));
    for (const { path } of written.filter(({ path }) => existsSync(path))) {
      const lines = new Set(linesOf(read(path)));
      expect(linesOf(readFileSync(path, 'utf8')).filter((line) => !lines.has(line))).toEqual([]);
    }
  });
});

describe('planComponent', () => {
  const plan = (name: string) => planComponent(root, { name, layer: 'atoms' });

  it.each(['Button', 'Select', 'zither', 'BUTTON', 'ToastState', 'GridItem', 'KitchenSink'])(
    'does not take the name %s twice',
    async (name) => {
      await expect(plan(name)).rejects.toThrow(/^The name \w+ is taken: see (src|stories)\/.*\.$/);
    },
  );

  it.each([
    ['src/index.ts', 'nothing', /no such list/],
    ['src/index.ts', '<<<<<<< ours\n', /conflicts of a merge/],
    ['build/sizes.json', '{ "exports": {', /JSON/],
    ['test/publicApi.test.ts', '', /no such list/],
  ])(
    'says that %s must be mended when it reads %j, and writes nothing',
    async (path, text, why) => {
      const before = read(path);
      try {
        writeFileSync(inCopy(path), text);
        const planned = plan('Lyre');
        await expect(planned).rejects.toThrow(why);
        await expect(planned).rejects.toThrow(`cannot be added to ${path}`);
      } finally {
        writeFileSync(inCopy(path), before);
      }
    },
  );
});

describe('writeFiles', () => {
  it('takes back what it has written when one file cannot be written', () => {
    const before = read('build/sizes.json');
    const files = [
      { path: 'fresh/folder/a.ts', text: 'a' },
      { path: 'build/sizes.json', text: '{}' },
      { path: 'package.json/b.ts', text: 'b' },
    ];
    expect(() => writeFiles(root, files)).toThrow('Nothing was changed.');
    expect(read('build/sizes.json')).toBe(before);
    expect(() => read('fresh/folder/a.ts')).toThrow('ENOENT');
    expect(() => read('fresh')).toThrow('ENOENT');
  });
});
