import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync, Visitor, type Node } from 'oxc-parser';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { fixtureNames, readSide } from './support/fixtures';

/** Where the files of a fixture are thought to be, so that they find React and its types. */
const place = resolve('test/migrate/checked');
const stubs = join(place, 'ictinus.d.ts');

const texts = new Map([
  [stubs, readFileSync(join(import.meta.dirname, 'support/ictinus.d.ts.txt'), 'utf8')],
]);
for (const name of fixtureNames)
  for (const side of ['before', 'after'] as const)
    for (const [path, text] of readSide(name, side)) texts.set(join(place, name, side, path), text);

const options: ts.CompilerOptions = {
  allowJs: true,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noEmit: true,
  paths: {
    entasis: [resolve('src/index.ts')],
    'entasis/icons/*': [resolve('src/icons/*')],
    'entasis/tokens': [resolve('src/theme/tokens.ts')],
  },
  skipLibCheck: true,
  strict: true,
  target: ts.ScriptTarget.ES2023,
  types: ['node', 'vite/client'],
};

function createProgram() {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, directoryExists } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.directoryExists = (path) => path.startsWith(place) || directoryExists!(path);
  return ts.createProgram([...texts.keys()], options, host);
}

const program = createProgram();

/** What is wrong in a file, each with the text it is about. */
function errorsIn(path: string) {
  const file = program.getSourceFile(path)!;
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    ({ start = 0, messageText }) => ({
      start,
      line: file.getLineAndCharacterOfPosition(start).line + 1,
      message: ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0]!,
    }),
  );
}

/** The smallest tags, statements and calls of a file that hold a TODO, or stand under one. */
function placesOfTodos(path: string): [number, number][] {
  const text = texts.get(path)!;
  const { program, comments } = parseSync(path, text);
  const todos = comments.filter(({ value }) => value.trim().startsWith('TODO(entasis)'));
  const nodes: [number, number][] = [];
  const add = ({ start, end }: Node) => nodes.push([start, end]);
  new Visitor({
    JSXOpeningElement: add,
    CallExpression: add,
    ImportDeclaration: add,
    VariableDeclaration: add,
    TSPropertySignature: add,
  }).visit(program);
  return todos.flatMap(({ start, end }) => {
    const around = nodes
      .filter(([from, to]) => from <= start && end <= to)
      .toSorted(([a, b], [c, d]) => b - a - (d - c))[0];
    const under = nodes.find(([from]) => from >= end && text.slice(end, from).trim() === '');
    return [around, under].filter((place) => place !== undefined);
  });
}

describe.each(fixtureNames)('the fixture %s', (name) => {
  it.each([...readSide(name, 'before').keys()])('%s is sound before', (path) => {
    expect(errorsIn(join(place, name, 'before', path))).toEqual([]);
  });

  it.each([...readSide(name, 'after').keys()])('%s is sound after, but for its TODOs', (path) => {
    const full = join(place, name, 'after', path);
    const places = placesOfTodos(full);
    const unexplained = errorsIn(full).filter(
      ({ start }) => !places.some(([from, to]) => from <= start && start <= to),
    );
    expect(unexplained).toEqual([]);
  });
});
