import type { Migration } from './engine/Migration.ts';
import { migrateModule } from './engine/migrateModule.ts';
import type { Todo } from './engine/Module.ts';
import { parse, type Parser } from './engine/Parser.ts';
import { readProject } from './engine/readProject.ts';

export interface Result {
  /** The new texts of the files that change, by path. */
  changed: Map<string, string>;
  /** How often each rule was applied. */
  counts: Map<string, number>;
  todos: Todo[];
  /** Files that are left as they are, and why. */
  faults: { path: string; reason: string }[];
}

/** Carries out migrations, one after the other, on texts; it writes nothing. */
export function runMigrations(
  files: ReadonlyMap<string, string>,
  migrations: readonly Migration[],
  parser: Parser,
): Result {
  const texts = new Map(files);
  const result: Result = { changed: new Map(), counts: new Map(), todos: [], faults: [] };
  for (const migration of migrations) {
    const { modules, faults } = readProject(texts, Object.keys(migration.packages), parser);
    result.faults.push(...faults);
    for (const module of modules.values()) {
      migrateModule(module, migration);
      if (!module.edits.changed) continue;
      const text = module.edits.toString();
      const [error] = parse(parser, module.path, text).errors;
      if (error) {
        const reason = `this command would break it, which is our mistake: ${error.message}`;
        result.faults.push({ path: module.path, reason });
        continue;
      }
      texts.set(module.path, text);
      for (const [rule, count] of module.counts)
        result.counts.set(rule, (result.counts.get(rule) ?? 0) + count);
    }
  }
  for (const [path, text] of texts) {
    if (text === files.get(path)) continue;
    result.changed.set(path, text);
    result.todos.push(...todosIn(path, text, files.get(path) ?? ''));
  }
  return result;
}

const mark = /TODO\(entasis\): (.*?)(?: \*\/|\r?$)/gm;

/** The comments that are new, and the lines of what they stand at. */
function todosIn(path: string, text: string, before: string): Todo[] {
  return [...text.matchAll(mark)].flatMap(({ 0: comment, 1: message = '', index }) =>
    before.includes(comment)
      ? []
      : [{ path, line: text.slice(0, index).split('\n').length, message }],
  );
}
