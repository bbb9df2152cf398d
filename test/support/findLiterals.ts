import { parseSync, Visitor, type Expression, type JSXElement, type JSXFragment } from 'oxc-parser';

/** Attributes and props that people read or hear. */
const spoken = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'children',
  'label',
  'placeholder',
  'title',
]);

const letter = /\p{L}/u;

/**
 * Finds text in a component that should come from `locale`: JSX text, and literals that reach an
 * attribute or a default value which people read. Each finding names file, line, place and text.
 */
export function findLiterals(source: string, filename: string): string[] {
  const { program, errors } = parseSync(filename, source);
  if (errors[0]) throw new SyntaxError(`${filename}: ${errors[0].message}`);

  const findings: { start: number; place: string; text: string }[] = [];
  const constants = new Map<string, Expression>();

  function report(start: number, place: string, text: string) {
    if (letter.test(text)) findings.push({ start, place, text: text.trim() });
  }

  /** Follows an expression to the strings it can result in. */
  function follow(node: Expression, place: string, seen: readonly string[] = []) {
    const go = (next: Expression) => follow(next, place, seen);
    switch (node.type) {
      case 'Literal':
        if (typeof node.value === 'string') report(node.start, place, node.value);
        break;
      case 'TemplateLiteral':
        for (const { start, value } of node.quasis) report(start, place, value.cooked ?? value.raw);
        node.expressions.forEach(go);
        break;
      case 'ConditionalExpression':
        go(node.consequent);
        go(node.alternate);
        break;
      case 'LogicalExpression':
        if (node.operator !== '&&') go(node.left);
        go(node.right);
        break;
      case 'BinaryExpression':
        if (node.operator !== '+') break;
        go(node.left);
        go(node.right);
        break;
      case 'ParenthesizedExpression':
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
        go(node.expression);
        break;
      case 'ArrayExpression':
        for (const element of node.elements) {
          if (element && element.type !== 'SpreadElement') go(element);
        }
        break;
      case 'Identifier': {
        const value = constants.get(node.name);
        if (value && !seen.includes(node.name)) follow(value, place, [...seen, node.name]);
        break;
      }
    }
  }

  function followChildren({ children }: JSXElement | JSXFragment) {
    for (const child of children) {
      if (child.type === 'JSXText') {
        report(
          child.start + child.value.search(/\S/),
          'JSX text',
          child.value.replace(/&#?\w+;/g, ''),
        );
      }
      if (
        child.type === 'JSXExpressionContainer' &&
        child.expression.type !== 'JSXEmptyExpression'
      ) {
        follow(child.expression, 'JSX text');
      }
    }
  }

  new Visitor({
    VariableDeclaration({ kind, declarations }) {
      if (kind !== 'const') return;
      for (const { id, init } of declarations) {
        if (id.type === 'Identifier' && init) constants.set(id.name, init);
      }
    },
  }).visit(program);

  new Visitor({
    JSXElement: followChildren,
    JSXFragment: followChildren,
    JSXAttribute({ name, value }) {
      if (name.type !== 'JSXIdentifier' || !spoken.has(name.name)) return;
      if (value?.type === 'Literal') follow(value, name.name);
      if (
        value?.type === 'JSXExpressionContainer' &&
        value.expression.type !== 'JSXEmptyExpression'
      ) {
        follow(value.expression, name.name);
      }
    },
    ObjectPattern({ properties }) {
      for (const property of properties) {
        if (property.type !== 'Property' || property.value.type !== 'AssignmentPattern') continue;
        const name = nameOf(property.key);
        if (spoken.has(name)) follow(property.value.right, `the default of ${name}`);
      }
    },
    ObjectExpression({ properties }) {
      for (const property of properties) {
        if (property.type !== 'Property') continue;
        const name = nameOf(property.key);
        // Other names are too common to mean a prop.
        if (name.startsWith('aria-') && spoken.has(name)) follow(property.value, name);
      }
    },
  }).visit(program);

  return findings
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, place, text }) => {
      const line = source.slice(0, start).split('\n').length;
      return `${filename}:${line} ${place}: ${JSON.stringify(text)}`;
    });
}

function nameOf(key: { type: string; name?: unknown; value?: unknown }): string {
  return String(key.type === 'Literal' ? key.value : key.name);
}
