import type {
  Expression,
  ImportDeclaration,
  JSXElementName,
  Node,
  StringLiteral,
} from 'oxc-parser';

export type {
  ArrowFunctionExpression,
  Expression,
  Function,
  ImportDeclaration,
  JSXAttribute,
  JSXElement,
  Node,
  ObjectExpression,
  Program,
  StringLiteral,
} from 'oxc-parser';

export type ImportSpecifier = ImportDeclaration['specifiers'][number];

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** The nodes directly below, in the order of the text. */
function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  const record = node as unknown as Readonly<Record<string, unknown>>;
  for (const key in record) {
    const value = record[key];
    if (typeof value !== 'object' || key === 'parent') continue;
    if (Array.isArray(value)) children.push(...value.filter(isNode));
    else if (isNode(value)) children.push(value);
  }
  return children;
}

export const isString = (node: Node): node is StringLiteral =>
  node.type === 'Literal' && typeof node.value === 'string';

/** Visits a node and all below it, in the order of the text, and tells each which one it stands in. */
export function walk(node: Node, enter: (node: Node) => void) {
  enter(node);
  for (const child of childrenOf(node)) {
    child.parent = node;
    walk(child, enter);
  }
}

/** An expression without the brackets and type assertions around it. */
export function bare(expression: Expression): Expression {
  switch (expression.type) {
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return bare(expression.expression);
    default:
      return expression;
  }
}

/**
 * The expressions one of which the whole comes to: the branches of conditions, or the expression itself.
 * `a && b` comes to `b` or to nothing, so only `b` counts.
 */
export function outcomes(expression: Expression): Expression[] {
  const inner = bare(expression);
  if (inner.type === 'ConditionalExpression')
    return [...outcomes(inner.consequent), ...outcomes(inner.alternate)];
  if (inner.type === 'LogicalExpression') {
    const right = outcomes(inner.right);
    return inner.operator === '&&' ? right : [...outcomes(inner.left), ...right];
  }
  return [inner];
}

export type Static = string | number | boolean | null | undefined;

/** The value of an expression that is written out; wrapped, because `undefined` is one. */
export function staticValue(expression: Expression): { value: Static } | undefined {
  const inner = bare(expression);
  if (inner.type === 'Literal') {
    const { value } = inner;
    return typeof value === 'object' && value !== null ? undefined : { value: value as Static };
  }
  if (inner.type === 'TemplateLiteral' && inner.expressions.length === 0)
    return { value: inner.quasis[0]?.value.cooked ?? undefined };
  if (inner.type === 'Identifier' && inner.name === 'undefined') return { value: undefined };
  return undefined;
}

/** `Button` or `UI.Button`, as written. */
export function nameOf(name: JSXElementName): string {
  if (name.type === 'JSXIdentifier') return name.name;
  if (name.type === 'JSXNamespacedName') return `${name.namespace.name}:${name.name.name}`;
  return `${nameOf(name.object as JSXElementName)}.${name.property.name}`;
}

/** The names a pattern declares: `{ a, b: c, ...d }` declares a, c and d. */
export function declaredBy(pattern: Node): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        declaredBy(property.type === 'RestElement' ? property.argument : property.value),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? declaredBy(element) : []));
    case 'AssignmentPattern':
      return declaredBy(pattern.left);
    case 'RestElement':
      return declaredBy(pattern.argument);
    case 'TSParameterProperty':
      return declaredBy(pattern.parameter);
    default:
      return [];
  }
}
