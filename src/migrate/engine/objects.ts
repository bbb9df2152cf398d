import type { PropEdit } from './ComponentChange.ts';
import type { Module } from './Module.ts';
import {
  bare,
  outcomes,
  staticValue,
  type Expression,
  type Node,
  type ObjectExpression,
} from './syntax.ts';
import { listOf, literal, type Values } from './values.ts';

/** Changes of the keys of an object; `null` leaves the key and asks a person. */
export type KeyChanges = Readonly<Record<string, string | null | { to: string; values: Values }>>;

/** The prop is a list of objects, whose keys have other names. */
export const items =
  (name: string, keys: KeyChanges): PropEdit =>
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

function keyOf(key: Node): string | undefined {
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
