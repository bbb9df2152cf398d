import type { Result } from './runMigrations.ts';

/** What was done, and what is left to do, for a terminal. */
export function report(
  { changed, counts, todos }: Result,
  faults: readonly string[],
  { dry, read, notes }: { dry: boolean; read: number; notes: readonly string[] },
): string {
  const rules = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const width = Math.max(0, ...rules.map(([rule]) => rule.length));
  const lines = [
    ...changed.keys(),
    changed.size > 0 && '',
    ...rules.map(([rule, count]) => `  ${rule.padEnd(width)}  ${count}`),
    rules.length > 0 && '',
    todos.length > 0 && 'To be decided by hand:',
    ...todos.map(({ path, line, message }) => `  ${path}:${line}  ${message}`),
    todos.length > 0 && '',
    faults.length > 0 && 'Left out:',
    ...faults.map((fault) => `  ${fault}`),
    faults.length > 0 && '',
    changed.size > 0 && notes.length > 0 && 'Besides:',
    ...(changed.size > 0 ? notes.map((note) => `  ${note}`) : []),
    changed.size > 0 && notes.length > 0 && '',
    `${dry ? 'Would change' : 'Changed'} ${plural(changed.size, 'file')} of ${read}, ` +
      `${plural(
        [...counts.values()].reduce((sum, count) => sum + count, 0),
        'use',
      )}; ` +
      `${plural(todos.length, 'TODO')}.`,
  ];
  return lines.filter((line) => line !== false).join('\n');
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
