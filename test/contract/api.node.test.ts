import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareApi } from '../../build/contract/api/compareApi';
import { openProgram } from '../../build/contract/api/openProgram';
import { readApi } from '../../build/contract/api/readApi';
import { noticesOf } from '../../build/contract/compare';
import type { Difference } from '../../build/contract/difference';
import { compareEntries, publishedEntries } from '../../build/contract/entries';
import { judge } from '../../build/contract/verdict';

const clock = (removed: string) =>
  `/** @deprecated since 1.2, removed in ${removed}, codemod none. Use Tag. */`;

/** What is published, and what becomes of it. */
const declarations = {
  before: `
export interface TagProps {
  size?: 'small' | 'medium' | 'large';
  label: string;
  ${clock('3.0')}
  tone?: string;
}
export declare function Tag(props: TagProps): null;
${clock('2.0')}
export declare function Badge(props: { label: string }): null;
${clock('3.0')}
export declare function Chip(props: { text: string; count: number }): null;
export declare function Row(props: { items: readonly string[] }): null;
type Work = { title: string; iswc: string };
export declare function loadWorks(): Promise<Work[]>;
export declare function countWorks(): number;
export type Layer = 'popup' | 'dialog';
export {};
`,
  after: `
export interface TagProps { size?: 'small' | 'medium'; label?: string }
export declare function Tag(props: TagProps): null;
export declare function Line(props: { items: readonly string[] }): null;
type Work = { title: string };
export declare function loadWorks(): Promise<Work[]>;
export declare function countWorks(): number;
export type Layer = 'popup' | 'dialog' | 'toast';
export declare function Note(props: { text: string }): null;
export {};
`,
};

const folder = mkdtempSync(join(tmpdir(), 'entasis-api-'));
let differences: Difference[] = [];
let notices = new Map<string, string>();

beforeAll(() => {
  const [before, after] = Object.entries(declarations).map(([name, code]) => {
    const place = join(folder, name);
    mkdirSync(join(place, 'dist'), { recursive: true });
    writeFileSync(join(place, 'dist/index.d.ts'), code);
    writeFileSync(join(place, 'dist/styles.d.ts'), 'export {};\n');
    const files = name === 'before' ? ['Badge.css', 'Tag.css'] : ['Tag.css'];
    for (const file of files) writeFileSync(join(place, 'dist', file), '');
    writeFileSync(
      join(place, 'package.json'),
      JSON.stringify({
        name: 'entasis',
        version: '1.0.0',
        exports: {
          '.': { types: './dist/index.d.ts' },
          // One file of types for all of them.
          './styles/*.css': { types: './dist/styles.d.ts', default: './dist/*.css' },
        },
        bin: name === 'before' ? {} : { entasis: './cli.js' },
      }),
    );
    return { folder: place, scratch: join(place, 'scratch') };
  });
  const { state, program } = openProgram([before!, after!]);
  const was = readApi(before!, state);
  notices = noticesOf(was);
  differences = compareApi(was, readApi(after!, state), program.getTypeChecker());
});
afterAll(() => rmSync(folder, { recursive: true }));

it('tells what became of each export and prop', () => {
  expect(differences.map(({ rule, subject }) => `${rule} ${subject}`).toSorted()).toEqual([
    'export-added Note',
    'export-follows loadWorks',
    'export-removed Badge',
    'export-removed Chip',
    'export-renamed Row',
    'export-widened Layer',
    'prop-freed Tag.label',
    'prop-narrowed Tag.size',
    'prop-removed Tag.tone',
  ]);
});

it('tells what can be named no longer, or from now on: files and commands', () => {
  const [before = [], after = []] = ['before', 'after'].map((name) =>
    publishedEntries(join(folder, name)),
  );
  expect(compareEntries(before, after).map(({ rule, subject }) => `${rule} ${subject}`)).toEqual([
    'entry-removed ./styles/Badge.css',
    'entry-added npx entasis',
  ]);
});

describe('a removal', () => {
  const faults = () => judge(differences, '1.4.0', 'major', notices).faults;

  it('before its time is refused: of an export, and of a prop', () => {
    const early = 'promised until 3.0, and this is 2.0.0';
    expect(faults()).toContainEqual(
      expect.stringMatching(`Chip is gone before its time.*${early}`),
    );
    expect(faults()).toContainEqual(expect.stringMatching(`Tag.tone is gone .*${early}`));
  });

  it('without notice is refused', () => {
    expect(faults()).toContainEqual(expect.stringContaining('Row is gone without notice'));
  });

  it('in the major that was named is none', () => {
    expect(faults().filter((fault) => fault.startsWith('Badge'))).toEqual([]);
  });
});
