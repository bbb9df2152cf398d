import type { ComponentChange } from './ComponentChange.ts';
import { changeOf, lookUp } from './lookUp.ts';
import type { Migration } from './Migration.ts';
import type { Module } from './Module.ts';
import { isShadowed } from './scopes.ts';
import { nameOf, type JSXElement } from './syntax.ts';
import { Use } from './Use.ts';

/** An element: its tag, its props and its content. */
export function migrateElement(
  module: Module,
  migration: Migration,
  node: JSXElement,
  kept: Set<string>,
) {
  const written = nameOf(node.openingElement.name);
  const origin = module.originOf(written);
  const first = written.split('.')[0] ?? '';
  if (module.seen.has(node)) {
    module.consumed.add(first);
    return;
  }
  if (!origin || isShadowed(first, node)) return;
  const change = changeOf(migration, origin);
  if (!change || change.missing !== undefined) {
    kept.add(first);
    return;
  }
  const use = new Use(module, node, origin, leavingOf(change));
  const to = targetOf(change, use);
  if (to === undefined) {
    kept.add(first);
    return;
  }
  if (origin.direct) {
    const isAlias =
      !written.includes('.') && written !== origin.name && typeof change.to !== 'function';
    const local = module.need(change.source?.(to) ?? migration.target, to, {
      as: isAlias ? written : to,
    });
    renameTag(use, local);
  }
  applyChange(module, change, use);
  module.count(to === origin.name ? to : `${origin.name} → ${to}`);
}

/** Props whose old name has another meaning now, or none. */
const leavingOf = ({ props = {} }: ComponentChange) =>
  Object.keys(props).filter((name) => props[name] !== name);

function targetOf({ to }: ComponentChange, use: Use) {
  return typeof to === 'function' ? to(use) : (to ?? use.origin.name);
}

function renameTag(use: Use, name: string) {
  for (const tag of [use.node.openingElement, use.node.closingElement])
    if (tag && use.tag !== name) use.module.edits.replace(tag.name.start, tag.name.end, name);
  use.tag = name;
}

function applyChange(module: Module, change: ComponentChange, use: Use) {
  change.first?.(use);
  for (const attribute of use.attributes) {
    const { name } = attribute.name;
    if (typeof name !== 'string' || use.origin.own.includes(name) || module.seen.has(attribute))
      continue;
    const prop = lookUp(change.props ?? {}, name);
    if (typeof prop === 'string') use.rename(attribute, prop);
    else prop?.(use, attribute);
  }
  change.last?.(use);
  for (const attribute of use.node.openingElement.attributes) {
    const isUnknown =
      attribute.type === 'JSXSpreadAttribute' &&
      attribute.argument.type !== 'CallExpression' &&
      !module.handedOn.has(attribute);
    if (isUnknown)
      module.todo(attribute.start, 'what is spread here may hold props by their old names');
  }
}
