import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { transform } from 'lightningcss';
import { beforeAll, describe, expect, it } from 'vitest';
import { allTokens } from '../../.storybook/docs/tokensOf';
import { exports as doors, scripts } from '../../package.json';
import { checkTypes } from './checkTypes';
import { codeBlocksOf, type CodeBlock } from './codeBlocks';

const guides = [...globSync('stories/**/*.mdx'), 'README.md', '.github/CONTRIBUTING.md'];
const blocks = guides.flatMap((file) => codeBlocksOf(file, readFileSync(file, 'utf8')));
const isTyped = ({ language }: CodeBlock) => language === 'ts' || language === 'tsx';

const plants: [what: string, code: string, message: RegExp][] = [
  ['a prop that does not exist', '<Button kind="primary">Save</Button>', /kind/],
  ['a value that does not exist', '<Button variant="huge">Save</Button>', /huge/],
  ['a name nobody has declared', '<Button onClick={save}>Save</Button>', /save/],
  ['an export that does not exist', "import { Buton } from 'entasis';", /Buton/],
  ['an icon that does not exist', "import { XIcon } from 'entasis/icons/XIcon';", /XIcon/],
  ['an element that is left open', '<Stack gap={3}>', /Stack/],
];
const planted = plants.map(([, code], index): CodeBlock => ({
  file: 'Planted.mdx',
  line: index,
  language: 'tsx',
  code,
  given: '',
}));
const given = {
  file: 'Given.mdx',
  line: 1,
  language: 'tsx',
  code: '<Button onClick={save}>Save</Button>',
  given: 'declare function save(): void;',
};
let found: string[] = [];

// One program for all of them: most of the work is reading the library.
beforeAll(() => {
  found = checkTypes([...blocks.filter(isTyped), ...planted, given]);
}, 120_000);

/** What is wrong with an import of a file: no door, or nothing behind it. */
function missingFile(request: string): boolean {
  const door = Object.keys(doors).find((name) => {
    const [start = '', end = ''] = name.replace('./', 'entasis/').split('*');
    return request.startsWith(start) && request.endsWith(end);
  });
  if (!door) return true;
  const component = /^entasis\/styles\/(\w+)\.css$/.exec(request)?.[1];
  if (!component || component === 'base') return false;
  return !globSync(`src/*/${component}/${component}.styles.ts`)[0];
}

const importsFiles = (code: string) =>
  [...code.matchAll(/import '(entasis\/[^']+)'/g)].map(([, request = '']) => request);

const unknownVariables = (code: string) => {
  const known = new Set(allTokens.map(({ cssVariable }) => cssVariable));
  return [...code.matchAll(/--ent-[\w-]+/g)]
    .map(([name]) => name)
    .filter((name) => !known.has(name));
};

describe('the code of the guides', () => {
  it('has types that are right, against the source of what is published', () => {
    expect(blocks.filter(isTyped).length).toBeGreaterThan(20);
    expect(found.filter((line) => !line.startsWith('Planted.mdx'))).toEqual([]);
  });

  it('imports files that are published', () => {
    const requests = blocks.flatMap(({ code }) => importsFiles(code));
    expect(requests.length).toBeGreaterThan(3);
    expect(requests.filter(missingFile)).toEqual([]);
  });

  it('has CSS that can be read, with tokens that exist', () => {
    const styles = blocks.filter(({ language }) => language === 'css');
    expect(styles.length).toBeGreaterThan(0);
    for (const { code, file } of styles) {
      transform({ filename: file, code: new TextEncoder().encode(code) });
      expect(unknownVariables(code), file).toEqual([]);
    }
  });

  it('runs scripts that exist', () => {
    const said = guides.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(
        ([, script = '']) => `${file}: ${script}`,
      ),
    );
    expect(said.filter((line) => !((line.split(': ')[1] ?? '') in scripts))).toEqual([]);
  });

  it('says in which language it is', () => {
    const known = new Set(['', 'css', 'html', 'json', 'sh', 'ts', 'tsx', 'diff', 'text']);
    const odd = blocks.filter(({ language }) => !known.has(language));
    expect(odd.map(({ file, line }) => `${basename(file)}:${line}`)).toEqual([]);
  });
});

describe('what is planted is found', () => {
  it.each(plants)('%s', (_what, code, message) => {
    const line = plants.findIndex((plant) => plant[1] === code);
    const mine = found.filter((fault) => fault.startsWith(`Planted.mdx:${line} `));
    expect(mine.join('\n')).toMatch(message);
  });

  it('a file that is not published, a token that is none', () => {
    expect(missingFile('entasis/styles/Nothing.css')).toBe(true);
    expect(missingFile('entasis/nothing.css')).toBe(true);
    expect(unknownVariables('a { color: var(--ent-color-nothing) }')).toEqual([
      '--ent-color-nothing',
    ]);
  });
});

it('reads blocks with their line and what is given', () => {
  const text =
    '# A\n\n{/* Given: declare const a: 1; */}\n\n```ts\na;\n```\n\n```sh\nnpm test\n```\n';
  expect(codeBlocksOf('a.mdx', text)).toEqual([
    { file: 'a.mdx', line: 6, language: 'ts', code: 'a;\n', given: 'declare const a: 1;' },
    { file: 'a.mdx', line: 10, language: 'sh', code: 'npm test\n', given: '' },
  ]);
});
