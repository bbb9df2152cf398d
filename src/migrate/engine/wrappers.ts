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

/** Functions that give back the component they are given, differently dressed. */
const decorators = /^(?:React\.)?(?:memo|forwardRef|lazy)$|^styled$/;

/** Finds the wrappers a statement declares, writes them down, and returns their names. */
export function wrappersIn(module: Module, statement: Node): string[] {
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

/** What an expression is, when it is a component in other clothes. */
export function wrapped(module: Module, expression: Expression): Origin | undefined {
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
