import type { Migration } from './Migration.ts';
import type { Module } from './Module.ts';
import type { StringLiteral } from './syntax.ts';

/**
 * Marks where a package is named otherwise than in an import or export of its own: `import()`, `require()`, a mock,
 * a path into it.
 */
export function markLoads(module: Module, { packages, target }: Migration) {
  const old = Object.keys(packages);
  for (const string of module.strings) {
    const { value } = string;
    const isOld = old.includes(value);
    const isInside = old.some((name) => name !== target && value.startsWith(`${name}/`));
    const { parent } = string;
    const place = isLoad(string) ? string : !isOld && isDeclaration(parent) ? parent : undefined;
    if (place && (isOld || isInside))
      module.todo(place.start, `what comes from ${value} here is not followed`);
  }
}

function isLoad(string: StringLiteral) {
  const { parent } = string;
  switch (parent?.type) {
    case 'CallExpression':
      return parent.arguments[0] === string;
    case 'ImportExpression':
    case 'TSExternalModuleReference':
    case 'TSImportType':
    case 'TSModuleDeclaration':
      return true;
    default:
      return false;
  }
}

const isDeclaration = (node: StringLiteral['parent']) =>
  node?.type === 'ImportDeclaration' ||
  node?.type === 'ExportAllDeclaration' ||
  node?.type === 'ExportNamedDeclaration';
