import type { Migration, PackageChanges } from './Migration.ts';
import { lookUp, typeNameOf } from './lookUp.ts';
import type { Module } from './Module.ts';
import { newImports } from './newImports.ts';
import { reExports } from './reExports.ts';
import type { ImportDeclaration, ImportSpecifier, Node } from './syntax.ts';

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

function removeSpecifiers(
  module: Module,
  { specifiers }: ImportDeclaration,
  gone: readonly ImportSpecifier[],
) {
  const [first] = specifiers;
  const firstLeft = specifiers.find((specifier) => !gone.includes(specifier));
  if (!first || !firstLeft) return;
  const named = specifiers.filter(({ type }) => type === 'ImportSpecifier');
  if (named.length > 0 && named.every((specifier) => gone.includes(specifier))) {
    // What is left is the default: the braces go with what stood in them.
    module.edits.remove(first.end, module.text.indexOf('}', named.at(-1)!.end) + 1);
    return;
  }
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
