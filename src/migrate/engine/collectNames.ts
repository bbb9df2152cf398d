import type { Module, Origin } from './Module.ts';
import {
  declaredBy,
  nameOf,
  walk,
  type ArrowFunctionExpression,
  type Expression,
  type Function,
  type Node,
} from './syntax.ts';

type Exports = ReadonlyMap<string, Origin>;

/** Functions that give back the component they are given, differently dressed. */
const decorators = /^(?:React\.)?(?:memo|forwardRef|lazy)$|^styled$/;

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

/** Finds the wrappers a statement declares, writes them down, and returns their names. */
function wrappersIn(module: Module, statement: Node): string[] {
  const found: [string, Origin | undefined][] = [];
  if (statement.type === 'VariableDeclaration')
    for (const { id, init } of statement.declarations)
      if (id.type === 'Identifier' && init) found.push([id.name, wrapped(module, init)]);
  if (statement.type === 'FunctionDeclaration' && statement.id)
    found.push([statement.id.name, wrappedByFunction(module, statement)]);
  return found.flatMap(([name, origin]) => {
    if (!origin) return [];
    module.origins.set(name, { ...origin, direct: false });
    return [name];
  });
}

function wrapped(module: Module, expression: Expression): Origin | undefined {
  switch (expression.type) {
    case 'Identifier':
    case 'MemberExpression':
      return module.originOf(module.codeOf(expression));
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return wrapped(module, expression.expression);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return wrappedByFunction(module, expression);
    case 'TaggedTemplateExpression':
      return wrapped(module, expression.tag);
    case 'CallExpression': {
      const [first] = expression.arguments;
      if (decorators.test(module.codeOf(expression.callee)))
        return first && first.type !== 'SpreadElement' ? wrapped(module, first) : undefined;
      // styled(Button)({ … })
      return expression.callee.type === 'CallExpression'
        ? wrapped(module, expression.callee)
        : undefined;
    }
    default:
      return undefined;
  }
}

/** `(props) => <Button {...props} />`, or with some of the props taken out before. */
function wrappedByFunction(
  module: Module,
  { params, body }: Function | ArrowFunctionExpression,
): Origin | undefined {
  const [first] = params;
  if (!first || !body) return undefined;
  const pattern = first as Node;
  const rest =
    pattern.type === 'Identifier'
      ? pattern.name
      : pattern.type === 'ObjectPattern'
        ? pattern.properties
            .filter((property) => property.type === 'RestElement')
            .flatMap((property) => declaredBy(property))[0]
        : undefined;
  if (rest === undefined) return undefined;
  const own =
    pattern.type === 'ObjectPattern'
      ? pattern.properties.flatMap((property) =>
          property.type === 'Property' ? [module.codeOf(property.key)] : [],
        )
      : [];
  const origins: Origin[] = [];
  walk(body, (node) => {
    if (node.type !== 'JSXOpeningElement') return;
    const spread = node.attributes.find(
      (attribute) =>
        attribute.type === 'JSXSpreadAttribute' && module.codeOf(attribute.argument) === rest,
    );
    const origin = spread && module.originOf(nameOf(node.name));
    if (!origin) return;
    module.handedOn.add(spread);
    origins.push(origin);
  });
  const [origin] = origins;
  return origins.length === 1 && origin
    ? { ...origin, own: [...origin.own, ...own], wrapped: true }
    : undefined;
}
