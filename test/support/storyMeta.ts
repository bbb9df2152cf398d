import { parseSync, Visitor, type Node } from 'oxc-parser';

/** A literal of the source as a value; what is no literal is `undefined`. */
type Literal =
  | string
  | number
  | boolean
  | null
  | undefined
  | Literal[]
  | { [key: string]: Literal };

function valueOf(node: Node | null | undefined, text: string): Literal {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' || typeof node.value === 'number' ? node.value : null;
    case 'TemplateLiteral':
      return text.slice(node.start + 1, node.end - 1);
    case 'Identifier':
      return node.name;
    case 'TSSatisfiesExpression':
    case 'TSAsExpression':
      return valueOf(node.expression, text);
    case 'ArrayExpression':
      return node.elements.map((element) => valueOf(element, text));
    case 'ObjectExpression':
      return Object.fromEntries(
        node.properties.flatMap((property) =>
          property.type === 'Property' && property.key.type === 'Identifier'
            ? [[property.key.name, valueOf(property.value, text)]]
            : [],
        ),
      );
    default:
      return undefined;
  }
}

/** What stands in the meta of a story file, read without running it. */
export function storyMeta(path: string, text: string): { [key: string]: Literal } {
  let meta: Literal;
  new Visitor({
    CallExpression({ callee, arguments: [input] }) {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      if (callee.property.name === 'meta') meta = valueOf(input, text);
    },
  }).visit(parseSync(path, text).program);
  return (meta ?? {}) as { [key: string]: Literal };
}
