import type { Plugin } from 'rolldown';
import ts from 'typescript';

/**
 * Lets `undefined` stand for “not given” in the published types: under `exactOptionalPropertyTypes` a product could not
 * write `description={maybe}` otherwise. The sources say `description?: string` alone, which is what people read.
 */
export function optionalTypes(): Plugin {
  return {
    name: 'entasis-optional-types',
    generateBundle(_, output) {
      for (const file of Object.values(output))
        if (file.type === 'chunk' && file.fileName.endsWith('.d.ts'))
          file.code = withUndefined(file.code);
    },
  };
}

/** Adds `| undefined` to every optional member of a declaration. */
export function withUndefined(code: string) {
  const source = ts.createSourceFile('declarations.d.ts', code, ts.ScriptTarget.Latest);
  let text = '';
  let at = 0;
  const insert = (place: number, what: string) => {
    text += code.slice(at, place) + what;
    at = place;
  };
  const visit = (node: ts.Node): void => {
    const type = ts.isPropertySignature(node) && node.questionToken && node.type;
    if (!type || takesUndefined(type)) return ts.forEachChild(node, visit);
    const bracketed = needsBrackets(type);
    if (bracketed) insert(type.getStart(source), '(');
    ts.forEachChild(type, visit);
    insert(type.end, bracketed ? ') | undefined' : ' | undefined');
  };
  visit(source);
  return text + code.slice(at);
}

/** `() => void | undefined` would be a function that may return nothing. */
const needsBrackets = (type: ts.TypeNode) =>
  ts.isFunctionTypeNode(type) || ts.isConstructorTypeNode(type) || ts.isConditionalTypeNode(type);

const takesUndefined = (type: ts.TypeNode): boolean =>
  type.kind === ts.SyntaxKind.UndefinedKeyword ||
  (ts.isTypeReferenceNode(type) &&
    ts.isIdentifier(type.typeName) &&
    type.typeName.text === 'ReactNode') ||
  (ts.isUnionTypeNode(type) && type.types.some(takesUndefined));
