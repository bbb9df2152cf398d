import type { Module, Origin } from './Module.ts';
import {
  nameOf,
  outcomes,
  staticValue,
  type Expression,
  type JSXAttribute,
  type JSXElement,
} from './syntax.ts';

/** One element in the code, and what can be done to it. */
export class Use {
  readonly module: Module;
  readonly node: JSXElement;
  readonly origin: Origin;
  readonly attributes: JSXAttribute[];
  /** The name of its tag, as it is by now. */
  tag: string;
  /** Attributes it has by now, under their new names. */
  readonly #taken = new Set<string>();
  /** Old names that mean something else from now on. */
  readonly #leaving: ReadonlySet<string>;

  constructor(module: Module, node: JSXElement, origin: Origin, leaving: readonly string[] = []) {
    this.#leaving = new Set(leaving);
    this.module = module;
    this.node = node;
    this.origin = origin;
    this.tag = nameOf(node.openingElement.name);
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

  /** Adds an attribute whose value stands elsewhere: as text where it is plain text. */
  addValue(name: string, value: Expression) {
    const text = staticValue(value)?.value;
    if (typeof text === 'string' && !/["&\n]/.test(text)) this.add(name, `${name}="${text}"`);
    else this.add(name, `${name}={`, value, '}');
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
  get children(): JSXElement['children'] {
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
}
