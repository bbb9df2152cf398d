import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import type { CodeBlock } from './codeBlocks';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'node_modules/.examples');

const { exports: doors } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { types: string }>;
};

/** Where the types of `entasis` and each of its doors come from: the source of what is published. */
const paths = Object.fromEntries(
  Object.entries(doors).flatMap(([door, target]) =>
    typeof target === 'string'
      ? []
      : [
          [
            join('entasis', door),
            [target.types.replace('./dist/', `${root}/src/`).replace(/\.d\.ts$/, '')],
          ],
        ],
  ),
);

const options: ts.CompilerOptions = {
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noEmit: true,
  paths,
  skipLibCheck: true,
  strict: true,
  target: ts.ScriptTarget.ES2023,
  types: ['react'],
};

/** What `entasis` exports: a fragment may name it without an import, as prose does. */
const exported = [
  ...readFileSync(join(root, 'src/index.ts'), 'utf8').matchAll(/(?<!type )\b(\w+)(?=,| \})/g),
].map(([name]) => name);

function importsFor(source: string): string {
  const missing = exported.filter(
    (name) =>
      new RegExp(`(?<![\\w.'"/])${name}\\b`).test(source) &&
      !new RegExp(`(?:import[^;]*|function |const |class )\\b${name}\\b`).test(source),
  );
  return missing.length > 0 ? `import { ${missing.join(', ')} } from 'entasis';` : '';
}

/** The file a block stands for: what its first line says, or one of its own. */
const nameOf = ({ file, line, code, language }: CodeBlock) =>
  join(folder, basename(file), /^\/\/ (\S+\.tsx?)\n/.exec(code)?.[1] ?? `line-${line}.${language}`);

/** What TypeScript has against examples, as `file:line message`. They see each other if they stand in one file. */
export function checkTypes(blocks: CodeBlock[]): string[] {
  const sources = new Map<string, { block: CodeBlock; text: string; before: number }>();
  for (const block of blocks) {
    const before = [importsFor(`${block.given}\n${block.code}`), block.given].join('\n');
    const text = `${before}\n${block.code}`;
    sources.set(nameOf(block), { block, text, before: before.split('\n').length });
  }
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => sources.has(path) || fileExists(path);
  host.directoryExists = (path) =>
    ts.sys.directoryExists(path) || [...sources.keys()].some((name) => dirname(name) === path);
  host.getSourceFile = (path, target, ...rest) => {
    const source = sources.get(path);
    return source
      ? ts.createSourceFile(path, source.text, target)
      : getSourceFile(path, target, ...rest);
  };
  const packages = globSync(join(import.meta.dirname, '*.d.ts'));
  const program = ts.createProgram([...sources.keys(), ...packages], options, host);
  return [...sources].flatMap(([path, { block, before }]) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText, start = 0 }) => {
        const at = (file?.getLineAndCharacterOfPosition(start).line ?? 0) - before;
        const message = ts.flattenDiagnosticMessageText(messageText, ' ');
        return `${block.file}:${block.line + Math.max(at, 0)} ${message}`;
      },
    );
  });
}
