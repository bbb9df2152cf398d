import { spawnSync } from 'node:child_process';
import { git, gitSucceeds } from './git.ts';

/**
 * Lints the commits that are not in main yet. In a pull request the workflow names the range:
 * `npm run commits -- --from <hash> --to <hash>`.
 */
const cwd = process.cwd();
const option = (name: string) => {
  const index = process.argv.indexOf(name);
  return index === -1 ? undefined : process.argv[index + 1];
};

const to = option('--to') ?? 'HEAD';
const from = option('--from') ?? (await baseOf(to));
const count = from
  ? Number(await git(cwd, 'rev-list', '--count', '--no-merges', `${from}..${to}`))
  : 0;
const faults = count === 0 ? [] : lint(from!, to);

for (const fault of faults) console.log(fault);
console.log(
  from ? `${count} commits since ${from.slice(0, 7)}` : 'There is no origin/main to compare with.',
);
console.log(`${Math.max(count - faults.length, 0)} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function baseOf(head: string) {
  if (!(await gitSucceeds(cwd, 'rev-parse', '--verify', '--quiet', 'origin/main')))
    return undefined;
  return git(cwd, 'merge-base', 'origin/main', head);
}

/** A line for each commit that breaks a rule. */
function lint(first: string, last: string): string[] {
  const run = spawnSync(
    'npm',
    ['run', '--silent', 'commitlint', '--', '--from', first, '--to', last],
    { encoding: 'utf8' },
  );
  if (run.status === 0) return [];
  const commits = run.stdout.split(/^⧗\s+/m).slice(1);
  const refused = commits.flatMap((commit) => {
    const problems = [...commit.matchAll(/^✖\s+(.*) \[[\w-]+\]$/gm)].map(([, problem]) => problem);
    const header = commit.replace(/^.*--- input ---\n/, '').split('\n', 1)[0];
    return problems.length > 0 ? [`✗ ${header}: ${problems.join('; ')}`] : [];
  });
  return refused.length > 0 ? refused : [`✗ commitlint: ${(run.stderr || run.stdout).trim()}`];
}
