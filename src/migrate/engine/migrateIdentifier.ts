import { changeOf, lookUp, typeNameOf } from './lookUp.ts';
import type { Migration } from './Migration.ts';
import type { Module, Origin } from './Module.ts';
import { isReference, isShadowed } from './scopes.ts';
import type { Node } from './syntax.ts';

/** A component, a type or a function that is used otherwise than as a tag. */
export function migrateIdentifier(
  module: Module,
  migration: Migration,
  node: Node & { type: 'Identifier' },
  kept: Set<string>,
) {
  const isNamespace = module.namespaces.has(node.name);
  if (!isNamespace && !module.origins.has(node.name)) return;
  if (!isReference(node) || isShadowed(node.name, node)) return;
  const whole = isNamespace ? memberAround(node) : node;
  if (!whole) {
    kept.add(node.name);
    if (module.namespaces.get(node.name)?.('*')?.direct)
      module.todo(node.start, `what is taken out of ${node.name} here is not followed`);
    return;
  }
  const origin = module.originOf(isNamespace ? module.codeOf(whole) : node.name);
  if (!origin?.direct) return;
  const renamed = newName(module, migration, origin, whole);
  if (renamed === undefined) {
    kept.add(node.name);
    return;
  }
  const isAlias = !isNamespace && node.name !== origin.name && renamed.isStatic;
  const local = module.need(renamed.source ?? migration.target, renamed.to, {
    as: isAlias ? node.name : renamed.to,
    type: renamed.type,
  });
  if (renamed.type) checkKeys(module, migration, origin, whole);
  if (local !== module.codeOf(whole))
    module.edits.replace(whole.start, whole.end, underItsName(node, local));
  module.count(renamed.to === origin.name ? origin.name : `${origin.name} → ${renamed.to}`);
}

/** `ButtonProps['type']` and `Pick<ButtonProps, …>` name props, and those have other names. */
function checkKeys(module: Module, migration: Migration, origin: Origin, { parent }: Node) {
  const holder = parent?.type === 'TSTypeReference' ? parent.parent : undefined;
  const name = origin.name.replace(/Props$/, '');
  const props = lookUp(migration.packages[origin.package]?.components ?? {}, name)?.props ?? {};
  if (holder?.type === 'TSIndexedAccessType' && holder.indexType.type === 'TSLiteralType') {
    const { literal } = holder.indexType;
    const key = literal.type === 'Literal' ? String(literal.value) : '';
    const change = lookUp(props, key);
    if (typeof change === 'string')
      module.edits.replace(literal.start, literal.end, module.quoted(change));
    else if (change) module.todo(holder.start, `"${key}" has another name or other values`);
  }
  const around = holder?.type === 'TSTypeParameterInstantiation' ? holder.parent : undefined;
  if (around?.type === 'TSTypeReference' && /^(?:Pick|Omit)$/.test(module.codeOf(around.typeName)))
    module.todo(around.start, 'props have other names');
}

/** `UI.Button`; what is asked for by another key, or only when there is a `UI`, is not known. */
const memberAround = ({ parent }: Node) =>
  (parent?.type === 'MemberExpression' && !parent.computed && !parent.optional) ||
  parent?.type === 'TSQualifiedName'
    ? parent
    : undefined;

/** `{ CheckBox }` is an abbreviation: what it gives keeps its name. */
function underItsName({ name, parent }: Node & { type: 'Identifier' }, local: string) {
  if (parent?.type === 'Property' && parent.shorthand) return `${name}: ${local}`;
  const isExport =
    parent?.type === 'ExportSpecifier' && parent.local.start === parent.exported.start;
  return isExport ? `${local} as ${name}` : local;
}

function newName(module: Module, migration: Migration, origin: Origin, node: Node) {
  const changes = migration.packages[origin.package];
  const call = lookUp(changes?.calls ?? {}, origin.name);
  if (call) {
    if (node.parent?.type === 'CallExpression' && node.parent.callee === node)
      call.change?.(module, node.parent);
    return { to: call.to, type: false, isStatic: true, source: undefined };
  }
  const type = typeNameOf(changes?.names ?? {}, changes?.components ?? {}, origin.name);
  if (type) return { to: type, type: !/^[a-z]/.test(type), isStatic: true, source: undefined };
  const change = changeOf(migration, origin);
  if (!change || change.missing !== undefined) return undefined;
  const to =
    change.asValue ?? (typeof change.to === 'function' ? undefined : (change.to ?? origin.name));
  if (to === undefined) {
    module.todo(node.start, `${origin.name} has several counterparts: choose one`);
    return undefined;
  }
  if (!isHarmless(node))
    module.todo(
      node.start,
      `${to} is handed on here: whoever renders it gives it props by their old names`,
    );
  return {
    to,
    type: false,
    isStatic: typeof change.to !== 'function',
    source: change.source?.(to),
  };
}

/** Wrappers and exports are followed, and types hold no props. */
function isHarmless(node: Node) {
  const { parent } = node;
  return (
    parent?.type === 'VariableDeclarator' ||
    parent?.type === 'TSTypeQuery' ||
    parent?.type === 'ExportDefaultDeclaration' ||
    parent?.type === 'ExportSpecifier' ||
    (parent?.type === 'CallExpression' && /^(styled|(React\.)?memo)$/.test(calleeOf(parent)))
  );
}

const calleeOf = ({ callee }: Node & { type: 'CallExpression' }) =>
  callee.type === 'Identifier'
    ? callee.name
    : callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
      ? `React.${callee.property.name}`
      : '';
