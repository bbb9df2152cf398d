import type { Migration, PackageChanges } from './Migration.ts';
import { lookUp, typeNameOf } from './lookUp.ts';
import type { Module } from './Module.ts';
import type { ImportDeclaration, Node } from './syntax.ts';

type ImportSpecifier = ImportDeclaration['specifiers'][number];

/** Takes away the imports that nothing needs any more, and writes those that are needed now. */
export function writeImports(module: Module, migration: Migration, kept: ReadonlySet<string>) {
  const old = module.program.body.filter(
    (statement) =>
      statement.type === 'ImportDeclaration' && statement.source.value in migration.packages,
  ) as ImportDeclaration[];
  reExports(module, migration);

  const gone = new Map(
    old.map((declaration) => [
      declaration,
      declaration.specifiers.filter((specifier) =>
        isGone(module, migration, declaration, specifier, kept),
      ),
    ]),
  );
  const host = old[0];
  const anchor =
    host ??
    module.program.body.find(({ type }) => type === 'ImportDeclaration') ??
    module.program.body[0];
  const lines = anchor ? newImports(module, anchor, new Set([...gone.values()].flat())) : [];
  for (const [declaration, specifiers] of gone) {
    if (specifiers.length === 0 && declaration.specifiers.length > 0) continue;
    const isEmpty = specifiers.length === declaration.specifiers.length;
    if (!isEmpty) removeSpecifiers(module, declaration, specifiers);
    else if (declaration === host && lines.length > 0) {
      module.edits.replace(declaration.start, declaration.end, lines.join(module.eol));
      lines.length = 0;
    } else if (specifiers.length > 0) removeLine(module, declaration);
  }
  if (anchor && lines.length > 0)
    module.edits.insert(anchor.start, lines.map((line) => line + module.eol).join(''));
  for (const declaration of old) missingNotes(module, migration, declaration, kept);
}

function isGone(
  module: Module,
  migration: Migration,
  declaration: ImportDeclaration,
  specifier: ImportSpecifier,
  kept: ReadonlySet<string>,
) {
  if (kept.has(specifier.local.name)) return false;
  if (specifier.type === 'ImportNamespaceSpecifier') return true;
  const origin = module.origins.get(specifier.local.name);
  const changes = migration.packages[declaration.source.value];
  if (!origin || !changes) return false;
  const { name } = origin;
  const isAsked = module.needs.get(declaration.source.value)?.get(name)?.local;
  if (isAsked === specifier.local.name) return false;
  // Imported and used nowhere: it goes, when we know it.
  const change = lookUp(changes.components, name);
  return (
    (change !== undefined &&
      (change.missing === undefined || module.consumed.has(specifier.local.name))) ||
    lookUp(changes.calls ?? {}, name) !== undefined ||
    typeNameOf(changes.names ?? {}, changes.components, name) !== undefined
  );
}

/** What stays on the old package gets one comment, above its import. */
function missingNotes(
  module: Module,
  migration: Migration,
  declaration: ImportDeclaration,
  kept: ReadonlySet<string>,
) {
  const changes = migration.packages[declaration.source.value];
  for (const specifier of declaration.specifiers) {
    if (!changes || specifier.type === 'ImportNamespaceSpecifier') continue;
    const name =
      specifier.type === 'ImportSpecifier' ? module.codeOf(specifier.imported) : 'default';
    const message = missing(changes, name);
    if (message !== undefined && (kept.has(specifier.local.name) || !isKnown(changes, name)))
      module.todo(declaration.start, message);
  }
}

function missing(changes: PackageChanges, name: string) {
  const change = lookUp(changes.components, name);
  if (change?.missing !== undefined) return `${name}: ${change.missing}`;
  return isKnown(changes, name) ? undefined : changes.missing?.(name);
}

const isKnown = ({ components, calls = {}, names = {} }: PackageChanges, name: string) =>
  lookUp(components, name) !== undefined ||
  lookUp(calls, name) !== undefined ||
  typeNameOf(names, components, name) !== undefined;

/** `export { CheckBox } from` keeps the name it exports; whoever imports it is migrated there. */
function reExports(module: Module, migration: Migration) {
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

/** The text of the imports that are asked for, written as the file writes its own. */
function newImports(module: Module, anchor: Node, gone: ReadonlySet<ImportSpecifier>): string[] {
  const sample = module.codeOf(anchor);
  const isImport = anchor.type === 'ImportDeclaration';
  const mark = isImport ? (anchor.source.raw?.[0] ?? "'") : "'";
  const end = !isImport || sample.endsWith(';') ? ';' : '';
  const allTypes = isImport && anchor.importKind === 'type';
  const indent = /\n([ \t]+)\S/.exec(isImport ? sample : '')?.[1];
  const lines: string[] = [];
  for (const [source, names] of [...module.needs].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const existing = existingNames(module, source, gone);
    const wanted = [...names].filter(([name, { local }]) => existing.names.get(name) !== local);
    if (wanted.length === 0) continue;
    const onlyTypes = allTypes && wanted.every(([, { type }]) => type);
    const parts = wanted
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([name, { local, type }]) =>
          `${type && !onlyTypes ? 'type ' : ''}${name}${local === name ? '' : ` as ${local}`}`,
      );
    if (existing.last) {
      module.edits.insert(existing.last.end, parts.map((part) => `, ${part}`).join(''));
      continue;
    }
    const from = ` from ${mark}${source}${mark}${end}`;
    const head = onlyTypes ? 'import type' : 'import';
    const line = `${head} { ${parts.join(', ')} }${from}`;
    const isLong = line.length > 100 || (indent !== undefined && parts.length > 3);
    const inner = parts.map((part) => `${indent ?? '  '}${part},${module.eol}`).join('');
    lines.push(isLong ? `${head} {${module.eol}${inner}}${from}` : line);
  }
  return lines;
}

/** What is imported from there already, and where more can be added. */
function existingNames(module: Module, source: string, gone: ReadonlySet<ImportSpecifier>) {
  const names = new Map<string, string>();
  let last: ImportSpecifier | undefined;
  for (const statement of module.program.body) {
    if (statement.type !== 'ImportDeclaration' || statement.source.value !== source) continue;
    if (statement.importKind === 'type') continue;
    for (const specifier of statement.specifiers) {
      if (specifier.type !== 'ImportSpecifier' || gone.has(specifier)) continue;
      names.set(module.codeOf(specifier.imported), specifier.local.name);
      last = specifier;
    }
  }
  return { names, last };
}

function removeSpecifiers(
  module: Module,
  { specifiers }: ImportDeclaration,
  gone: readonly ImportSpecifier[],
) {
  const [first] = specifiers;
  const firstLeft = specifiers.find((specifier) => !gone.includes(specifier));
  if (!first || !firstLeft) return;
  // Up to the first that stays; behind it, each goes with the comma before it.
  if (first !== firstLeft) module.edits.remove(first.start, firstLeft.start);
  let before: ImportSpecifier = firstLeft;
  for (const specifier of specifiers.slice(specifiers.indexOf(firstLeft) + 1)) {
    if (gone.includes(specifier)) module.edits.remove(before.end, specifier.end);
    before = specifier;
  }
}

function removeLine(module: Module, { start, end }: Node) {
  const rest = /^[ \t]*\r?\n/.exec(module.text.slice(end))?.[0].length ?? 0;
  module.edits.remove(start, end + rest);
}
