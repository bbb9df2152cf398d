import { globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';

/**
 * One module of `src`: its path from there, its text, and what it imports, as paths from there too;
 * `loads` leaves out imports of types, which are gone once it runs.
 */
export interface SourceFile {
  path: string;
  text: string;
  imports: string[];
  loads: string[];
  packages: string[];
}

const source = resolve('src');

/** Every module of `src`. */
export function sourceFiles(): SourceFile[] {
  return globSync('**/*.{ts,tsx}', { cwd: source }).toSorted().map(readSource);
}

function readSource(path: string): SourceFile {
  const text = readFileSync(resolve(source, path), 'utf8');
  const { module } = parseSync(path, text);
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) =>
      text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    ),
  ];
  const loaded = module.staticImports.filter(
    ({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType),
  );
  const isRelative = (request: string) => request.startsWith('.');
  return {
    path,
    text,
    imports: requests.filter(isRelative).map((request) => resolveFrom(path, request)),
    loads: loaded
      .map(({ moduleRequest }) => moduleRequest.value)
      .filter(isRelative)
      .map((request) => resolveFrom(path, request)),
    packages: requests.filter((request) => !isRelative(request)),
  };
}

function resolveFrom(importer: string, request: string) {
  const base = resolve(source, dirname(importer), request);
  const candidates = [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`, base];
  const found = candidates.find(
    (candidate) => globSync(candidate).length > 0 && /\.\w+$/.test(candidate),
  );
  if (!found) throw new Error(`${importer} imports ${request}, which is not there`);
  return found.slice(source.length + 1);
}
