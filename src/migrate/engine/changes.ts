import type { Module } from './Module.ts';
import {
  bare,
  outcomes,
  staticValue,
  type Expression,
  type JSXAttribute,
  type Node,
  type ObjectExpression,
} from './syntax.ts';
import type { Use } from './Use.ts';

/** What becomes of one prop. A string is its new name. */
export type PropChange = string | ((use: Use, attribute: JSXAttribute) => void);

/** What becomes of a component. */
export interface ComponentChange {
  /** Its new name, or how to find it; by default the old one. */
  to?: string | ((use: Use) => string | undefined);
  /** Where it is imported from, when that is not the package itself. */
  source?: (to: string) => string;
  /** Its new name where it is handed on as a value; by default `to`, when that is a name. */
  asValue?: string;
  props?: Readonly<Record<string, PropChange>>;
  /** What is done to the whole, before the props. */
  first?: (use: Use) => void;
  /** What is done to the whole, after the props. */
  last?: (use: Use) => void;
  /** There is no counterpart: it stays, and this says what to do. */
  missing?: string;
}

/** Values a prop had, and those it has now; `null` is what it is without the prop. */
export type Values = Readonly<Record<string, string | number | boolean | null>>;

/** The prop is called `name`, and its values have other names. */
export function values(name: string, map: Values): PropChange {
  return (use, attribute) => {
    const all = attribute.value ? use.outcomes(attribute) : [];
    const found = all.map((outcome) => ({ outcome, value: staticValue(outcome)?.value }));
    const known = found.every(({ value }) => value === undefined || String(value) in map);
    const [only] = found;
    if (!attribute.value && 'true' in map) write(use, attribute, name, map.true ?? null);
    else if (known && found.length === 1 && only && only.value !== undefined)
      write(use, attribute, name, map[String(only.value)] ?? null);
    else {
      const written = found.filter(({ outcome }) => staticValue(outcome));
      if (!known || written.length < found.length) use.todo(`"${name}" ${listOf(map)}`, attribute);
      for (const { outcome, value } of written)
        if (value !== undefined && String(value) in map)
          use.module.edits.replace(
            outcome.start,
            outcome.end,
            literal(use.module, map[String(value)] ?? null),
          );
      use.rename(attribute, name);
    }
  };
}

function write(use: Use, attribute: JSXAttribute, name: string, value: Values[string] | undefined) {
  if (value === null || value === undefined) use.remove(attribute);
  else use.replace(attribute, name, attributeText(name, value));
}

export function attributeText(name: string, value: string | number | boolean) {
  if (value === true) return name;
  return typeof value === 'string' ? `${name}="${value}"` : `${name}={${value}}`;
}

const literal = (module: Module, value: string | number | boolean | null) =>
  value === null ? 'undefined' : typeof value === 'string' ? module.quoted(value) : String(value);

function listOf(map: Values) {
  const pairs = Object.entries(map).flatMap(([from, to]) =>
    from === to ? [] : `${from} → ${to ?? 'leave it out'}`,
  );
  return `has other values: ${pairs.join(', ')}`;
}

/** The prop goes away: what it did is the default now, or is no longer needed. */
export const drop: PropChange = (use, attribute) => use.remove(attribute);

/** The prop stays, and a person decides. */
export const todo =
  (message: string): PropChange =>
  (use, attribute) =>
    use.todo(message, attribute);

/** `onClose` becomes `name`, which is told whether it is open now. */
export const closing =
  (name: string): PropChange =>
  (use, attribute) => {
    const expression = use.expression(attribute);
    if (!expression) return;
    const handler = bare(expression);
    use.rename(attribute, name);
    const { edits } = use.module;
    if (handler.type === 'ArrowFunctionExpression' && handler.params.length === 0) {
      const head = use.module.text.indexOf(')', handler.start) + 1;
      if (handler.body.type !== 'BlockStatement' && !handler.async) {
        edits.replace(handler.start, head, '(open)');
        edits.insert(handler.body.start, '!open && ');
        return;
      }
    }
    const call = handler.type === 'Identifier' || handler.type === 'MemberExpression';
    edits.insert(expression.start, call ? '(open) => !open && ' : '(open) => !open && (');
    edits.insert(expression.end, call ? '()' : ')()');
  };

/** A prop that was true when the new one is false. */
export const opposite =
  (name: string): PropChange =>
  (use, attribute) => {
    const expression = use.expression(attribute);
    const known = attribute.value ? expression && staticValue(expression)?.value : true;
    if (known !== undefined) {
      if (known) use.replace(attribute, name, `${name}={false}`);
      else use.remove(attribute);
      return;
    }
    use.rename(attribute, name);
    if (!expression) return;
    use.module.edits.insert(expression.start, '!(');
    use.module.edits.insert(expression.end, ')');
  };

/** Changes of the keys of an object; `null` leaves the key and asks a person. */
export type KeyChanges = Readonly<Record<string, string | null | { to: string; values: Values }>>;

/** The prop is a list of objects, whose keys have other names. */
export const items =
  (name: string, keys: KeyChanges): PropChange =>
  (use, attribute) => {
    use.rename(attribute, name);
    const expression = use.expression(attribute);
    const list = expression && listedIn(use.module, expression);
    if (list) for (const object of list) changeKeys(use.module, object, keys);
    else
      use.todo(
        `its items have other keys: ${Object.entries(keys)
          .flatMap(([key, to]) => (to ? `${key} → ${typeof to === 'string' ? to : to.to}` : []))
          .join(', ')}`,
        attribute,
      );
  };

/** The objects of a list that is written out here, or under a name in the same file. */
export function listedIn(module: Module, expression: Expression): ObjectExpression[] | undefined {
  const inner = bare(expression);
  const list = inner.type === 'Identifier' ? initialValueOf(module, inner.name) : inner;
  if (list?.type !== 'ArrayExpression') return undefined;
  const objects = list.elements.map((element) =>
    element && element.type !== 'SpreadElement' ? bare(element) : undefined,
  );
  return objects.every((object) => object?.type === 'ObjectExpression') ? objects : undefined;
}

/** What a name is declared as, when only one thing of the file has it. */
function initialValueOf(module: Module, name: string): Expression | undefined {
  const found = module.declarators.filter(({ id }) => id.type === 'Identifier' && id.name === name);
  const [only] = found;
  return found.length === 1 && only?.init ? bare(only.init) : undefined;
}

/** Renames the keys of an object that is written out. Asked twice for one object, it does so once. */
export function changeKeys(module: Module, object: ObjectExpression, keys: KeyChanges) {
  if (module.seen.has(object)) return;
  module.seen.add(object);
  for (const property of object.properties) {
    if (property.type === 'SpreadElement' || property.computed) continue;
    const key = keyOf(property.key);
    const change = key !== undefined && Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (change === undefined) continue;
    if (change === null) {
      module.todo(property.start, `"${key}" has no counterpart here`);
      continue;
    }
    const to = typeof change === 'string' ? change : change.to;
    if (property.shorthand) module.edits.insert(property.start, `${to}: `);
    else module.edits.replace(property.key.start, property.key.end, to);
    if (typeof change === 'string') continue;
    const found = outcomes(property.value).map((outcome) => ({
      outcome,
      wanted: change.values[String(staticValue(outcome)?.value)],
    }));
    if (found.some(({ wanted }) => wanted === undefined))
      module.todo(property.start, `"${to}" ${listOf(change.values)}`);
    for (const { outcome, wanted } of found)
      if (wanted !== undefined)
        module.edits.replace(outcome.start, outcome.end, literal(module, wanted));
  }
}

export function keyOf(key: Node): string | undefined {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}

/** The values of an object that is written out, by key; `undefined` when it holds more than plain keys. */
export function propertiesOf(expression: Expression | undefined) {
  const object = expression && bare(expression);
  if (object?.type !== 'ObjectExpression') return undefined;
  const found = new Map<string, Expression>();
  for (const property of object.properties) {
    const key =
      property.type === 'Property' && !property.computed ? keyOf(property.key) : undefined;
    if (key === undefined || property.type !== 'Property') return undefined;
    found.set(key, property.value);
  }
  return found;
}
