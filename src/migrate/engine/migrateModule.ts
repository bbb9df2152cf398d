import { changeOf } from './lookUp.ts';
import { markLoads } from './markLoads.ts';
import { migrateElement } from './migrateElement.ts';
import { migrateIdentifier } from './migrateIdentifier.ts';
import type { Migration } from './Migration.ts';
import type { Module } from './Module.ts';
import { writeImports } from './writeImports.ts';

/** Carries out a migration in one file: elements first, then other uses, then the imports. */
export function migrateModule(module: Module, migration: Migration) {
  /** Imported names that are still needed under their old shape. */
  const kept = new Set<string>();
  for (const [local, origin] of module.origins)
    if (origin.direct && changeOf(migration, origin)?.missing === undefined) module.free(local);
  for (const node of module.names)
    if (node.type === 'JSXElement') migrateElement(module, migration, node, kept);
    else migrateIdentifier(module, migration, node, kept);
  markLoads(module, migration);
  writeImports(module, migration, kept);
}
