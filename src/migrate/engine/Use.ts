import type { Module, Origin } from './Module.ts';
import {
  outcomes,
  staticValue,
  type Expression,
  type JSXAttribute,
  type JSXElement,
} from './syntax.ts';

type Child = JSXElement['children'][number];

/** One element in the code, and what can be done to it. */
export class Use {
  readonly module: Module;
  readonly node: JSXElement;
  readonly origin: Origin;
  readonly attributes: JSXAttribute[];
  /** Attributes it has by now, under their new names. */
  readonly #taken = new Set<string>();
  /** Old names that mean something else from now on. */
  readonly #leaving: ReadonlySet<string>;

  constructor(module: Module, node: JSXElement, origin: Origin, leaving: readonly string[] = []) {
    this.#leaving = new Set(leaving);
    this.module = module;
    this.node = node;
    this.origin = origin;
    this.attributes = node.openingElement.attributes.filter(
      (attribute) => attribute.type === 'JSXAttribute',
    );
  }

  attribute(name: string) {
    return this.attributes.find((attribute) => attribute.name.name === name);
  }

  has(name: string) {
    return this.attribute(name) !== undefined || this.#taken.has(name);
  }

  /** The value of an attribute that is written out; `undefined` when it is absent or not known. */
  static(name: string) {
    const attribute = this.attribute(name);
    if (!attribute) return undefined;
    if (!attribute.value) return true;
    const expression = this.expression(attribute);
    return expression && staticValue(expression)?.value;
  }

  /** What an attribute is given, be it text or an expression. */
  expression({ value }: JSXAttribute): Expression | undefined {
    if (!value) return undefined;
    if (value.type !== 'JSXExpressionContainer') return value as Expression;
    return value.expression.type === 'JSXEmptyExpression' ? undefined : value.expression;
  }

  /** What an attribute may come to, when each of them is written out. */
  outcomes(attribute: JSXAttribute) {
    const expression = this.expression(attribute);
    return expression ? outcomes(expression) : [];
  }

  todo(message: string, attribute?: JSXAttribute) {
    const { openingElement } = this.node;
    if (attribute) this.module.todo(attribute.start, message);
    else this.module.todoAfter(this.#nameEnd, message, openingElement.end);
  }

  rename(attribute: JSXAttribute, to: string) {
    if (attribute.name.name === to) return;
    if (this.#taken.has(to) || (this.attribute(to) && !this.#leaving.has(to))) {
      this.todo(`"${to}" is set twice, here by its old name`, attribute);
      return;
    }
    this.#taken.add(to);
    this.module.edits.replace(attribute.name.start, attribute.name.end, to);
  }

  remove(attribute: JSXAttribute) {
    const all = this.node.openingElement.attributes;
    const before = all[all.indexOf(attribute) - 1];
    this.module.edits.remove(before ? before.end : this.#nameEnd, attribute.end);
  }

  /** Replaces an attribute by another; `code` is the whole text of it. */
  replace(attribute: JSXAttribute, name: string, code: string) {
    this.#taken.add(name);
    this.module.edits.replace(attribute.start, attribute.end, code);
  }

  /** Adds an attribute; its text may be taken from a range elsewhere, with the edits in it. */
  add(name: string, before: string, range?: { start: number; end: number }, after = '') {
    this.#taken.add(name);
    const at = this.node.openingElement.attributes.at(-1)?.end ?? this.#nameEnd;
    const space = this.#separator;
    if (range) this.module.edits.move(range.start, range.end, at, space + before, after);
    else this.module.edits.insert(at, space + before);
  }

  /** What the old component did when `old` was not given, said in words. */
  addDefault(old: string, code: string) {
    const { attributes } = this.node.openingElement;
    const spreads = attributes.filter(({ type }) => type === 'JSXSpreadAttribute');
    const isSaid = this.attribute(old) ?? (this.origin.wrapped || this.origin.own.includes(old));
    if (isSaid || !spreads.every((spread) => this.module.handedOn.has(spread))) return;
    // Before what is spread, so that the caller has the last word.
    if (spreads.length > 0) this.module.edits.insert(this.#nameEnd, this.#separator + code);
    else this.add(/^\w+/.exec(code)?.[0] ?? code, code);
  }

  /** Children that mean something: not the line breaks between them. */
  get children(): Child[] {
    return this.node.children.filter(
      (child) =>
        !(child.type === 'JSXText' && child.value.trim() === '' && child.value.includes('\n')) &&
        !(
          child.type === 'JSXExpressionContainer' &&
          child.expression.type === 'JSXEmptyExpression' &&
          this.module.codeOf(child).replaceAll(/[{}\s]/g, '') === ''
        ),
    );
  }

  /** Takes the content of this element, or of a part of it, into an attribute; false when there is none. */
  contentTo(name: string, { text = false, of = this as Use } = {}): boolean {
    const content = of.children;
    const [first] = content;
    const last = content.at(-1);
    if (!first || !last) return false;
    const range = {
      start: first.start + edge(first, /^\s*\n\s*/),
      end: last.end - edge(last, /\s*\n\s*$/),
    };
    const single = content.length === 1 ? first.type : undefined;
    const written =
      single === 'JSXText' ||
      (text && content.every(isText) && (single === undefined || isNumber(content[0])));
    if (first.type === 'JSXText' && single) this.add(name, `${name}=${quote(first.value)}`);
    else if (written) this.add(name, `${name}={\`${this.#template(content)}\`}`);
    else if (single === 'JSXExpressionContainer') this.add(name, `${name}=`, range);
    else if (single === 'JSXElement') this.add(name, `${name}={`, range, '}');
    else this.add(name, `${name}={<>`, range, '</>}');
    if (of === this) this.close(written ? undefined : range);
    return true;
  }

  /** Takes the closing tag and the content away, but for what is moved elsewhere. */
  close(moved?: { start: number; end: number }) {
    const { openingElement, closingElement } = this.node;
    if (!closingElement) return;
    const { edits } = this.module;
    const end = openingElement.end - 1;
    edits.replace(end, end + 1, this.module.indentAt(end) === undefined ? ' />' : '/>');
    edits.remove(end + 1, moved?.start ?? closingElement.end);
    if (moved) edits.remove(moved.end, closingElement.end);
  }

  /** The reverse: what an attribute holds becomes the content. */
  attributeToContent(attribute: JSXAttribute, name: string): boolean {
    const { openingElement, closingElement } = this.node;
    const { value } = attribute;
    if (!value || this.children.length > 0) return false;
    const { edits } = this.module;
    this.remove(attribute);
    const close = closingElement ? '' : `</${name}>`;
    if (!closingElement) {
      const gap = /\s*\/>$/.exec(this.module.codeOf(openingElement))?.[0].length ?? 2;
      edits.replace(openingElement.end - gap, openingElement.end, '>');
    }
    if (value.type === 'Literal')
      edits.insert(openingElement.end, this.module.codeOf(value).slice(1, -1) + close);
    else edits.move(value.start, value.end, openingElement.end, '', close);
    return true;
  }

  get #nameEnd() {
    const { name, typeArguments } = this.node.openingElement;
    return (typeArguments ?? name).end;
  }

  /** A line break where the attributes stand on lines of their own. */
  get #separator() {
    const first = this.node.openingElement.attributes[0];
    const indent = first && this.module.indentAt(first.start);
    return indent === undefined ? ' ' : this.module.eol + indent;
  }

  #template(content: Child[]) {
    return content
      .map((child) =>
        child.type === 'JSXText'
          ? collapse(child.value).replaceAll(/[`\\]|\$\{/g, String.raw`\$&`)
          : `$${this.module.codeOf(child)}`,
      )
      .join('');
  }
}

/** How much of a text is the line break at its edge, which means nothing. */
const edge = (child: Child, space: RegExp) =>
  child.type === 'JSXText' ? (space.exec(child.value)?.[0].length ?? 0) : 0;

/** Whether something is a number by the look of it, where words are wanted. */
function isNumber(child: Child | undefined) {
  if (child?.type !== 'JSXExpressionContainer' || child.expression.type === 'JSXEmptyExpression')
    return false;
  const { expression } = child;
  return (
    (expression.type === 'MemberExpression' &&
      expression.property.type === 'Identifier' &&
      expression.property.name === 'length') ||
    typeof staticValue(expression)?.value === 'number'
  );
}

const isText = ({ type }: Child) => type === 'JSXText' || type === 'JSXExpressionContainer';

/** White space as JSX reads it: line breaks and what surrounds them are nothing between words but one space. */
const collapse = (text: string) =>
  text.replaceAll(/^\s*\n\s*|\s*\n\s*$/g, '').replaceAll(/\s*\n\s*/g, ' ');

/** JSX text as the value of an attribute. Entities are the same in both. */
export function quote(text: string) {
  const value = collapse(text);
  if (!value.includes('"')) return `"${value}"`;
  return value.includes("'") ? `"${value.replaceAll('"', '&quot;')}"` : `'${value}'`;
}
