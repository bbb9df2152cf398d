import type { Module, Origin } from './Module.ts';
import type { Expression, Node } from './syntax.ts';
import { wrapped, wrappersIn } from './wrappers.ts';

type Exports = ReadonlyMap<string, Origin>;

/**
 * Writes down what the names of a module stand for: imports of the packages, imports of modules that hand on
 * what is from there, and wrappers around either. Called again until nothing new is found.
 */
export function collectNames(
  module: Module,
  packages: readonly string[],
  exportsOf: (source: string) => Exports | undefined,
) {
  for (const statement of module.program.body) {
    switch (statement.type) {
      case 'ImportDeclaration': {
        const source = statement.source.value;
        const lookup = lookupIn(source, packages, exportsOf(source));
        if (!lookup) break;
        for (const specifier of statement.specifiers) {
          const local = specifier.local.name;
          if (specifier.type === 'ImportNamespaceSpecifier') {
            module.namespaces.set(local, lookup);
            continue;
          }
          const name =
            specifier.type === 'ImportSpecifier' ? module.codeOf(specifier.imported) : 'default';
          remember(module.origins, local, lookup(name));
        }
        break;
      }
      case 'ExportAllDeclaration': {
        const source = statement.source.value;
        if (!statement.exported)
          for (const [name, origin] of exportsOf(source) ?? [])
            remember(module.exports, name, { ...origin, direct: false });
        break;
      }
      case 'ExportNamedDeclaration': {
        const lookup = statement.source
          ? lookupIn(statement.source.value, packages, exportsOf(statement.source.value))
          : (name: string) => module.originOf(name);
        for (const { local, exported } of statement.specifiers) {
          const origin = lookup?.(module.codeOf(local));
          remember(module.exports, module.codeOf(exported), origin && { ...origin, direct: false });
        }
        if (statement.declaration)
          for (const name of wrappersIn(module, statement.declaration))
            remember(module.exports, name, module.origins.get(name));
        break;
      }
      case 'ExportDefaultDeclaration': {
        const { declaration } = statement;
        const [name] = wrappersIn(module, declaration);
        const origin = name
          ? module.origins.get(name)
          : wrapped(module, declaration as Node as Expression);
        remember(module.exports, 'default', origin && { ...origin, direct: false });
        break;
      }
      default:
        wrappersIn(module, statement);
    }
  }
}

function lookupIn(source: string, packages: readonly string[], exports: Exports | undefined) {
  if (packages.includes(source))
    return (name: string): Origin => ({ package: source, name, direct: true, own: [] });
  return exports && ((name: string) => exports.get(name));
}

function remember(map: Map<string, Origin>, name: string, origin: Origin | undefined) {
  if (origin) map.set(name, origin);
}
