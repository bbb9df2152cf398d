import { Edits } from './Edits.ts';
import type { Parsed } from './Parser.ts';
import { declaredAtTop } from './scopes.ts';
import { isString, walk, type Node, type Program, type StringLiteral } from './syntax.ts';

/** Where a name comes from in the end, however often it was handed on. */
export interface Origin {
  package: string;
  /** The name it has there; parts with a dot, such as `Menu.Item`. */
  name: string;
  /** Imported from the package in this very module, under the package's own shape. */
  direct: boolean;
  /** What a wrapper takes out of its props before it hands on the rest. */
  own: readonly string[];
  /** Reached through a function that renders it: what it does by default is said there. */
  wrapped?: boolean;
}

/** Somewhere a person has to decide. */
export interface Todo {
  path: string;
  line: number;
  message: string;
}

/** One file: its text, its tree, what is edited in it, and what its names stand for. */
export class Module {
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  readonly edits: Edits;
  readonly origins = new Map<string, Origin>();
  readonly namespaces = new Map<string, (member: string) => Origin | undefined>();
  readonly exports = new Map<string, Origin>();
  /** Spreads of what a wrapper was given: whoever uses the wrapper is migrated, so they hold new names. */
  readonly handedOn = new Set<Node>();
  readonly needs = new Map<string, Map<string, { local: string; type: boolean }>>();
  /** What was changed already, so that it is not changed twice. */
  readonly seen = new Set<Node>();
  readonly counts = new Map<string, number>();
  /** Imported names whose elements became part of others. */
  readonly consumed = new Set<string>();
  readonly declarators: Extract<Node, { type: 'VariableDeclarator' }>[] = [];
  /** Every place where a component can be named, an element before what it holds. */
  readonly names: Extract<Node, { type: 'JSXElement' | 'Identifier' }>[] = [];
  /** Every place where a module can be named. */
  readonly strings: StringLiteral[] = [];
  readonly #declared: Set<string>;
  readonly #comments: Parsed['comments'];

  constructor(path: string, text: string, { program, comments }: Parsed) {
    this.path = path;
    this.text = text;
    this.program = program;
    this.edits = new Edits(text);
    this.#comments = comments;
    walk(program, (node) => {
      if (node.type === 'VariableDeclarator') this.declarators.push(node);
      if (node.type === 'JSXElement' || node.type === 'Identifier') this.names.push(node);
      if (isString(node)) this.strings.push(node);
    });
    this.#declared = new Set(declaredAtTop(program));
  }

  get eol() {
    return this.text.includes('\r\n') ? '\r\n' : '\n';
  }

  codeOf({ start, end }: { start: number; end: number }) {
    return this.text.slice(start, end);
  }

  /** The white space before a place, when nothing else stands before it in its line. */
  indentAt(at: number): string | undefined {
    const line = this.text.slice(this.text.lastIndexOf('\n', at - 1) + 1, at);
    return line.trim() === '' ? line : undefined;
  }

  /** A string as the file writes its own. */
  quoted(text: string) {
    const first = this.program.body.find(({ type }) => type === 'ImportDeclaration');
    const mark = first?.type === 'ImportDeclaration' ? (first.source.raw?.[0] ?? "'") : "'";
    return mark + text.replaceAll('\\', '\\\\').replaceAll(mark, `\\${mark}`) + mark;
  }

  count(rule: string) {
    this.counts.set(rule, (this.counts.get(rule) ?? 0) + 1);
  }

  /** What a name stands for: `Button`, `UI.Button` or `Menu.Item`. */
  originOf(name: string): Origin | undefined {
    const [first = '', ...rest] = name.split('.');
    const inNamespace = this.namespaces.get(first);
    const origin = inNamespace ? inNamespace(rest.shift() ?? '') : this.origins.get(first);
    return origin && rest.length > 0
      ? { ...origin, name: [origin.name, ...rest].join('.') }
      : origin;
  }

  /** Frees a name: its import goes away. */
  free(local: string) {
    this.#declared.delete(local);
  }

  /** Asks for an import, and returns the name it has in this module. */
  need(source: string, name: string, { as = name, type = false } = {}): string {
    const wanted = this.needs.get(source) ?? new Map<string, { local: string; type: boolean }>();
    this.needs.set(source, wanted);
    const known = wanted.get(name);
    if (known) {
      known.type &&= type;
      return known.local;
    }
    const local = this.#imported(source, name) ?? (this.#declared.has(as) ? `Entasis${name}` : as);
    this.#declared.add(local);
    wanted.set(name, { local, type });
    return local;
  }

  /** A comment before a place that says what a person has to decide; once, however often this runs. */
  todo(at: number, message: string) {
    const comment = `TODO(entasis): ${message}`;
    if (this.#isCommented(at, comment)) return;
    const indent = this.indentAt(at);
    this.edits.insert(
      at,
      indent === undefined ? `/* ${comment} */ ` : `// ${comment}${this.eol}${indent}`,
    );
  }

  /** The same behind a place: a tag's name. */
  todoAfter(at: number, message: string, end: number) {
    const comment = `TODO(entasis): ${message}`;
    if (
      this.#comments.some(
        (other) => other.start >= at && other.start < end && other.value.trim() === comment,
      )
    )
      return;
    this.edits.insert(at, ` /* ${comment} */`);
  }

  #isCommented(at: number, comment: string) {
    for (let place = at; ;) {
      const before = this.#comments.findLast(({ end }) => end <= place);
      if (!before || this.text.slice(before.end, place).trim() !== '') return false;
      if (before.value.trim() === comment) return true;
      place = before.start;
    }
  }

  #imported(source: string, name: string) {
    for (const statement of this.program.body) {
      if (statement.type !== 'ImportDeclaration' || statement.source.value !== source) continue;
      for (const specifier of statement.specifiers)
        if (
          specifier.type === 'ImportSpecifier' &&
          this.codeOf(specifier.imported) === name &&
          statement.importKind !== 'type' &&
          specifier.importKind !== 'type'
        )
          return specifier.local.name;
    }
    return undefined;
  }
}
