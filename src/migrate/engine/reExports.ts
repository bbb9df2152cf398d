import { lookUp, typeNameOf } from './lookUp.ts';
import type { Migration, PackageChanges } from './Migration.ts';
import type { Module } from './Module.ts';

/** `export { CheckBox } from` keeps the name it exports; whoever imports it is migrated there. */
export function reExports(module: Module, migration: Migration) {
  for (const statement of module.program.body) {
    if (statement.type === 'ExportAllDeclaration') {
      if (statement.source.value in migration.packages)
        module.todo(statement.start, `name what is handed on here, and run this again`);
      continue;
    }
    const source = statement.type === 'ExportNamedDeclaration' ? statement.source : undefined;
    if (statement.type !== 'ExportNamedDeclaration' || !source) continue;
    const changes = migration.packages[source.value];
    if (!changes) continue;
    const moved = statement.specifiers.map(({ local }) =>
      newExportName(changes, module.codeOf(local)),
    );
    const isSame = (name: string | undefined, index: number) =>
      name === module.codeOf(statement.specifiers[index]!.local);
    if (source.value === migration.target && moved.every(isSame)) continue;
    if (moved.every((name) => name !== undefined)) {
      module.edits.replace(source.start + 1, source.end - 1, migration.target);
      statement.specifiers.forEach((specifier, index) => {
        const name = moved[index];
        if (name === module.codeOf(specifier.local)) return;
        const exported = module.codeOf(specifier.exported);
        const type = specifier.exportKind === 'type' ? 'type ' : '';
        module.edits.replace(specifier.start, specifier.end, `${type}${name} as ${exported}`);
      });
      module.count('export … from');
    } else
      module.todo(
        statement.start,
        `some of these have no single counterpart: export them from their own places`,
      );
  }
}

function newExportName(changes: PackageChanges, name: string) {
  const call = lookUp(changes.calls ?? {}, name);
  if (call) return call.to;
  const change = lookUp(changes.components, name);
  if (change)
    return change.missing === undefined && typeof change.to !== 'function'
      ? (change.to ?? name)
      : undefined;
  const type = typeNameOf(changes.names ?? {}, changes.components, name);
  return type ?? (changes.missing ? undefined : name);
}
