import { staticValue, type JSXAttribute, type JSXElement } from './syntax.ts';
import type { Use } from './Use.ts';

type Child = JSXElement['children'][number];

/**
 * Takes the content of an element, or of a part of it, into an attribute; false when there is none. With `text`,
 * what is put together from words and numbers becomes one text.
 */
export function contentTo(use: Use, name: string, { text = false, of = use } = {}): boolean {
  const content = of.children;
  const [first] = content;
  const last = content.at(-1);
  if (!first || !last) return false;
  const range = {
    start: first.start + edge(first, /^\s*\n\s*/),
    end: last.end - edge(last, /\s*\n\s*$/),
  };
  const isSingle = content.length === 1;
  const written =
    (isSingle && first.type === 'JSXText') ||
    (text && content.every(isText) && (!isSingle || isNumber(first)));
  if (isSingle && first.type === 'JSXText') use.add(name, `${name}=${quote(first.value)}`);
  else if (written) use.add(name, `${name}={\`${template(use, content)}\`}`);
  else if (isSingle && first.type === 'JSXExpressionContainer') use.add(name, `${name}=`, range);
  else if (isSingle && first.type === 'JSXElement') use.add(name, `${name}={`, range, '}');
  else use.add(name, `${name}={<>`, range, '</>}');
  if (of === use) endTag(use, written ? undefined : range);
  return true;
}

/** Takes the closing tag and the content away, but for what is moved elsewhere. */
export function endTag({ module, node }: Use, moved?: { start: number; end: number }) {
  const { openingElement, closingElement } = node;
  if (!closingElement) return;
  const end = openingElement.end - 1;
  module.edits.replace(end, end + 1, module.indentAt(end) === undefined ? ' />' : '/>');
  module.edits.remove(end + 1, moved?.start ?? closingElement.end);
  if (moved) module.edits.remove(moved.end, closingElement.end);
}

/** Puts content into an element that has none and closes itself. */
export function startTag({ module, node: { openingElement } }: Use, content: string) {
  const end = /\s*\/>$/.exec(module.codeOf(openingElement))?.[0].length ?? 2;
  module.edits.replace(openingElement.end - end, openingElement.end, content);
}

/** What an attribute holds becomes the content of the element; false when it has some. */
export function attributeToContent(use: Use, attribute: JSXAttribute): boolean {
  const { openingElement, closingElement } = use.node;
  const { value } = attribute;
  if (!value || use.children.length > 0) return false;
  const { edits } = use.module;
  use.remove(attribute);
  if (!closingElement) startTag(use, '>');
  const tag = closingElement ? '' : `</${use.tag}>`;
  if (value.type === 'Literal')
    edits.insert(openingElement.end, use.module.codeOf(value).slice(1, -1) + tag);
  else edits.move(value.start, value.end, openingElement.end, '', tag);
  return true;
}

/** How much of a text is the line break at its edge, which means nothing. */
const edge = (child: Child, space: RegExp) =>
  child.type === 'JSXText' ? (space.exec(child.value)?.[0].length ?? 0) : 0;

/** Entities mean something in JSX only. */
const isText = (child: Child) =>
  child.type === 'JSXText' ? !child.value.includes('&') : child.type === 'JSXExpressionContainer';

/** Whether something is a number by the look of it, where words are wanted. */
function isNumber(child: Child) {
  if (child.type !== 'JSXExpressionContainer' || child.expression.type === 'JSXEmptyExpression')
    return false;
  const { expression } = child;
  return (
    (expression.type === 'MemberExpression' &&
      expression.property.type === 'Identifier' &&
      expression.property.name === 'length') ||
    typeof staticValue(expression)?.value === 'number'
  );
}

function template({ module }: Use, content: Child[]) {
  return content
    .map((child) =>
      child.type === 'JSXText'
        ? collapse(child.value).replaceAll(/[`\\]|\$\{/g, String.raw`\$&`)
        : `$${module.codeOf(child)}`,
    )
    .join('');
}

/** White space as JSX reads it: line breaks and what surrounds them are nothing between words but one space. */
const collapse = (text: string) =>
  text.replaceAll(/^\s*\n\s*|\s*\n\s*$/g, '').replaceAll(/\s*\n\s*/g, ' ');

/** JSX text as the value of an attribute. Entities are the same in both. */
function quote(text: string) {
  const value = collapse(text);
  if (!value.includes('"')) return `"${value}"`;
  return value.includes("'") ? `"${value.replaceAll('"', '&quot;')}"` : `'${value}'`;
}
