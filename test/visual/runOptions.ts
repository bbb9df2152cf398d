import { parseArgs } from 'node:util';
import { Fault } from '../../build/Fault.ts';
import type { Selection } from './planShots.ts';

/** What a run was asked for. */
export interface RunOptions extends Selection {
  stories: string[];
  /** A Storybook that was built already. */
  storybook?: string;
}

/** Reads `[story…] [--shard 1/4] [--storybook folder]`. */
export function runOptions(args: string[]): RunOptions {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { shard: { type: 'string' }, storybook: { type: 'string' } },
    });
  } catch (error) {
    throw new Fault(
      `${(error as Error).message.split('.')[0]}. Use: [story…] [--shard 1/4] [--storybook folder]`,
    );
  }
  const { shard, storybook } = parsed.values;
  const options: RunOptions = { stories: parsed.positionals, storybook };
  if (shard === undefined) return options;
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(shard)?.map(Number) ?? [];
  if (!index || !count || index > count)
    throw new Fault(`There is no shard ${shard}. Say which of how many: --shard 1/4`);
  return { ...options, shard: { index, count } };
}
