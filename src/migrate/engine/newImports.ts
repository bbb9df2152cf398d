import type { Module } from './Module.ts';
import type { ImportSpecifier, Node } from './syntax.ts';

/** The text of the imports that are asked for, written as the file writes its own. */
export function newImports(
  module: Module,
  anchor: Node,
  gone: ReadonlySet<ImportSpecifier>,
): string[] {
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
