import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { compareKeys, type Difference } from './difference.ts';

/** Built-in messages by key; one that counts has its forms, joined. */
export type Messages = Map<string, string>;

interface Literal {
  type: string;
  value?: unknown;
  properties?: { key: { name?: string; value?: string }; value: Literal }[];
}

/** Reads the English that is published, without running it. */
export function readMessages(folder: string): Messages {
  const file = join(folder, 'dist/locale/english.js');
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  const messages: Messages = new Map();
  for (const statement of program.body) {
    const declaration =
      statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of declaration.declarations) {
      const text = textOf(init as Literal | null);
      if (id.type === 'Identifier' && text !== undefined) messages.set(id.name, text);
    }
  }
  return messages;
}

function textOf(node: Literal | null): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type !== 'ObjectExpression') return undefined;
  return node.properties
    ?.map(({ key, value }) => `${key.name ?? key.value}: ${textOf(value) ?? ''}`)
    .join(' | ');
}

const valuesOf = (text: string) =>
  [...new Set(text.match(/\{\w+\}/g))].toSorted().join(' ') +
  (text.includes(' | ') ? ' counted' : '');

export function compareMessages(before: Messages, after: Messages): Difference[] {
  const { removed, added, kept } = compareKeys(before.keys(), after.keys());
  return [
    ...removed.map((subject): Difference => ({
      rule: 'message-removed',
      subject,
      before: before.get(subject)!,
    })),
    ...added.map((subject): Difference => ({
      rule: 'message-added',
      subject,
      after: after.get(subject)!,
    })),
    ...kept
      .filter((subject) => before.get(subject) !== after.get(subject))
      .map((subject): Difference => {
        const [old, now] = [before.get(subject)!, after.get(subject)!];
        const rule =
          valuesOf(old) === valuesOf(now) ? 'message-reworded' : 'message-values-changed';
        return { rule, subject, before: old, after: now };
      }),
  ];
}
