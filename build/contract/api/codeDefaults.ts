import { existsSync, readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** The function that a statement declares under a name, if it does. */
function declaredFunction(statement: Node, name: string): Node | undefined {
  const declaration = isNode(statement.declaration) ? statement.declaration : statement;
  const id = declaration.id as Node | null;
  return declaration.type === 'FunctionDeclaration' && id?.name === name ? declaration : undefined;
}

/**
 * The defaults that a published function gives to what it takes out of its first parameter: they are
 * what a product gets, whatever the documentation says.
 */
export function codeDefaults(file: string, name: string): Map<string, string> {
  const defaults = new Map<string, string>();
  if (!existsSync(file)) return defaults;
  const code = readFileSync(file, 'utf8');
  const { program } = parseSync(file, code);
  const statements = program.body as unknown as Node[];
  const [found] = statements.flatMap((statement) => declaredFunction(statement, name) ?? []);
  const [pattern] = (found?.params ?? []) as Node[];
  if (pattern?.type !== 'ObjectPattern') return defaults;
  for (const property of pattern.properties as Node[]) {
    const value = property.value as Node | undefined;
    const key = property.key as Node | undefined;
    if (value?.type !== 'AssignmentPattern' || key?.type !== 'Identifier') continue;
    const { start, end } = value.right as Node;
    defaults.set(key.name as string, plain(code.slice(start, end)));
  }
  return defaults;
}

/** `"medium"` and `'medium'`, `void 0` and `undefined` are the same. */
export const plain = (value: string) =>
  value
    .trim()
    .replace(/^void 0$/, 'undefined')
    .replace(/^!0$/, 'true')
    .replace(/^!1$/, 'false')
    .replace(/^["'`](.*)["'`]$/, "'$1'");
