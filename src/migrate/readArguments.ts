import { parseArgs } from 'node:util';
import { chain, migrations } from './migrations.ts';
import type { Migration } from './engine/Migration.ts';
import { UserError } from './UserError.ts';

const width = Math.max(...migrations.map(({ from, to }) => `${from} ${to}`.length));

export const usage = `Usage: entasis migrate <from> <to> [paths] [--dry]

Rewrites code for another version, and marks with TODO(entasis) what it leaves to you.
Without paths it reads the folder it is run in. Commit first: then the diff is your review.

  --dry    say what would change, and write nothing
  --help   say this

From and to:
${migrations.map(({ from, to, title }) => `  ${`${from} ${to}`.padEnd(width)}   ${title}`).join('\n')}

Example: npx entasis migrate ${migrations[0]?.from} ${migrations[0]?.to} src --dry`;

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
    const list = all.map((one) => `${one.from} to ${one.to} (${one.title})`).join(', ');
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
