import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, type Outcome } from './running.ts';
import type { Workspace } from './workspace.ts';

const majorOf = (version: string) => Number(version.split('.')[0]);

/**
 * Applies what the candidate brings for those who come from an older major: `entasis migrate 1 2 src`. Within
 * a major nothing may need it.
 */
export async function runCodemods(
  folder: string,
  { entasis }: Workspace,
  pin: string,
  version: string,
): Promise<Outcome & { note?: string }> {
  const [from, to] = [majorOf(pin), majorOf(version)];
  if (to <= from) return { ok: true, output: '' };
  const command = commandOf(entasis);
  if (!command) return { ok: true, output: '', note: `no codemods from ${from} to ${to}` };
  const outcome = await runCommand(folder, 'node', command, 'migrate', `${from}`, `${to}`, 'src');
  // Whether what changed can be done without them, types and tests will say.
  if (!outcome.ok && outcome.output.includes('No migration leads'))
    return { ok: true, output: '', note: `no codemods from ${from} to ${to}` };
  const note = outcome.output.trim().split('\n').at(-1);
  return outcome.ok && note ? { ...outcome, note: `codemods: ${note}` } : outcome;
}

/** The file of the candidate's `entasis` command, where it has one. */
function commandOf(entasis: string) {
  const { bin } = JSON.parse(readFileSync(join(entasis, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin?.entasis;
  return file && existsSync(join(entasis, file)) ? join(entasis, file) : undefined;
}
