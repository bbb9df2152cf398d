import { parseArgs } from 'node:util';
import { UserError } from './loadParser.ts';
import { chain, migrations } from './migrations.ts';
import type { Migration } from './engine/Migration.ts';

export const usage = `Usage: entasis migrate <from> <to> [paths] [--dry]

Rewrites code for another version. Without paths it reads the folder it is run in.

  --dry   say what would change, and write nothing

Migrations:
${migrations.map(({ from, to, title }) => `  ${from} ${to}   ${title}`).join('\n')}`;

export interface Order {
  steps: readonly Migration[];
  paths: readonly string[];
  dry: boolean;
}

/** What the command is asked to do; `undefined` when it is asked for help. */
export function readArguments(
  words: readonly string[],
  all: readonly Migration[] = migrations,
): Order | undefined {
  const { values, positionals } = parse(words);
  const [command, from, to, ...paths] = positionals;
  if (values.help || command === undefined) return undefined;
  if (command !== 'migrate') throw new UserError(`There is no command "${command}".\n\n${usage}`);
  if (from === undefined || to === undefined)
    throw new UserError(`Say from which version to which.\n\n${usage}`);
  const steps = chain(from, to, all);
  if (!steps) {
    const list = all.map((migration) => `${migration.from} to ${migration.to}`).join(', ');
    throw new UserError(`No migration leads from ${from} to ${to}. There are: ${list}.`);
  }
  return { steps, paths: paths.length > 0 ? paths : ['.'], dry: values.dry };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        dry: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    });
  } catch (error) {
    throw new UserError(
      `${error instanceof Error ? error.message.split('. ')[0] : 'Unknown option'}.\n\n${usage}`,
    );
  }
}
