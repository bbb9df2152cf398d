import { declaredBy, type Node, type Program } from './syntax.ts';

/** The names that a block, a function or a loop declares for what lies in it. */
function declaredIn(scope: Node): string[] {
  switch (scope.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return scope.params.flatMap(declaredBy);
    case 'CatchClause':
      return scope.param ? declaredBy(scope.param) : [];
    case 'BlockStatement':
      return scope.body.flatMap(declarations);
    case 'ForStatement':
      return scope.init ? declarations(scope.init) : [];
    case 'ForInStatement':
    case 'ForOfStatement':
      return declarations(scope.left);
    default:
      return [];
  }
}

/** The names a statement declares. */
export function declarations(statement: Node): string[] {
  if (statement.type === 'VariableDeclaration')
    return statement.declarations.flatMap(({ id }) => declaredBy(id));
  if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration')
    return statement.id ? [statement.id.name] : [];
  return [];
}

/** The names a module declares at its top, imports included. */
export function declaredAtTop(program: Program): string[] {
  return program.body.flatMap((statement) => {
    if (statement.type === 'ImportDeclaration')
      return statement.specifiers.map(({ local }) => local.name);
    if (statement.type === 'ExportNamedDeclaration' && statement.declaration)
      return declarations(statement.declaration);
    if (statement.type === 'ExportDefaultDeclaration') return declarations(statement.declaration);
    return declarations(statement);
  });
}

/** Whether a name used here means something nearer than what the module declares. */
export function isShadowed(name: string, node: Node): boolean {
  for (let scope = node.parent; scope && scope.type !== 'Program'; scope = scope.parent)
    if (declaredIn(scope).includes(name)) return true;
  return false;
}

/** Whether an identifier stands for a value or a type, and is not the name of a key, a part or a declaration. */
export function isReference(node: Node & { type: 'Identifier' }): boolean {
  const { parent } = node;
  // Only what is declared says its type.
  if (node.typeAnnotation) return false;
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.object === node || parent.computed;
    case 'AccessorProperty':
    case 'Property':
    case 'PropertyDefinition':
      return parent.value === node || parent.computed;
    case 'TSEnumMember':
      return parent.initializer === node;
    case 'TSQualifiedName':
      return parent.left === node;
    case 'VariableDeclarator':
      return parent.init === node;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return parent.body === (node as Node);
    case 'ExportSpecifier':
      // Both halves of `{ Button }` are there, in one place.
      return (
        parent.local === node &&
        parent.parent?.type === 'ExportNamedDeclaration' &&
        !parent.parent.source
      );
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
    case 'TSMethodSignature':
    case 'TSPropertySignature':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'ClassDeclaration':
    case 'MethodDefinition':
    case 'LabeledStatement':
      return parent.type === 'ClassDeclaration' && parent.superClass === node;
    default:
      return true;
  }
}
