import { collectNames } from './collectNames.ts';
import { createResolver } from './createResolver.ts';
import { Module } from './Module.ts';
import { parse, type Parser } from './Parser.ts';

export interface Project {
  modules: Map<string, Module>;
  /** Files that could not be read as code, and why. */
  faults: { path: string; reason: string }[];
}

/**
 * Parses the files that have to do with the packages: those that name one, and those that import what such a
 * file hands on.
 */
export function readProject(
  files: ReadonlyMap<string, string>,
  packages: readonly string[],
  parser: Parser,
): Project {
  const project: Project = { modules: new Map(), faults: [] };
  const skipped = new Set<string>();
  const resolve = createResolver(files);
  const read = (path: string, text: string) => {
    if (project.modules.has(path) || skipped.has(path)) return;
    const parsed = parse(parser, path, text);
    const [error] = parsed.errors;
    if (!error) project.modules.set(path, new Module(path, text, parsed));
    else {
      skipped.add(path);
      project.faults.push({ path, reason: `it is not code that can be read: ${error.message}` });
    }
  };

  for (const [path, text] of files)
    if (packages.some((name) => text.includes(name))) read(path, text);
  for (let known = -1; ;) {
    let found = 0;
    for (const module of project.modules.values()) {
      collectNames(module, packages, (source) => {
        const path = resolve(module.path, source);
        return path === undefined ? undefined : project.modules.get(path)?.exports;
      });
      found += module.exports.size + module.origins.size;
    }
    if (found === known) return project;
    known = found;
    const doors = [...project.modules.values()].filter((module) => module.exports.size > 0);
    if (doors.length === 0) return project;
    const stems = doors.map(
      ({ path }) =>
        path
          .replace(/(\/index)?\.\w+$/, '')
          .split('/')
          .at(-1) ?? '',
    );
    for (const [path, text] of files)
      if (stems.some((stem) => text.includes(stem)) || /from\s+['"]\.{1,2}\/?['"]/.test(text))
        read(path, text);
  }
}
