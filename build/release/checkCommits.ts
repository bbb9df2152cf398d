import { spawnSync } from 'node:child_process';
import { git, gitSucceeds } from './git.ts';

/**
 * Lints the commits that are not in main yet, or else the last one. In a pull request the workflow names
 * the range: `npm run commits -- --from <hash> --to <hash>`.
 */
const cwd = process.cwd();
const option = (name: string) => {
  const index = process.argv.indexOf(name);
  return index === -1 ? undefined : process.argv[index + 1];
};

if (await gitSucceeds(cwd, 'rev-parse', '--verify', '--quiet', 'HEAD')) await check();
else {
  console.log('There are no commits to check: this folder is not a clone of the repository.');
  console.log('0 passed, 0 failed');
}

async function check() {
  const to = option('--to') ?? 'HEAD';
  const from = option('--from') ?? (await baseOf(to));
  const count = from ? await countOf(from, to) : 0;
  if (!from) console.log('There is no origin/main to compare with: the last commit is checked.');
  else if (count === 0) console.log('origin/main has every commit: the last one is checked.');
  else console.log(`${count} ${count === 1 ? 'commit' : 'commits'} since ${from.slice(0, 7)}`);
  const faults = lint(count > 0 ? ['--from', from!, '--to', to] : ['--last']);
  for (const fault of faults) console.log(fault);
  console.log(`${Math.max(Math.max(count, 1) - faults.length, 0)} passed, ${faults.length} failed`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

/** Where the branch left main; none where there is no main to ask, or too little history. */
async function baseOf(head: string) {
  return git(cwd, 'merge-base', 'origin/main', head).catch(() => undefined);
}

async function countOf(from: string, to: string) {
  try {
    return Number(await git(cwd, 'rev-list', '--count', '--no-merges', `${from}..${to}`));
  } catch {
    console.log(
      `✗ commits: there is no range ${from}..${to} in this clone; is its history cut off?`,
    );
    console.log('0 passed, 1 failed');
    process.exit(1);
  }
}

/** A line for each commit that breaks a rule. */
function lint(range: string[]): string[] {
  const command = ['run', '--silent', 'commitlint', '--', ...range];
  // What is read here has no colours, in CI neither.
  const run = spawnSync('npm', command, {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  if (run.status === 0) return [];
  const commits = run.stdout.split(/^⧗\s+/m).slice(1);
  const refused = commits.flatMap((commit) => {
    const problems = [...commit.matchAll(/^✖\s+(.*) \[[\w-]+\]$/gm)].map(([, problem]) => problem);
    const header = commit.replace(/^.*--- input ---\n/, '').split('\n', 1)[0];
    return problems.length > 0 ? [`✗ ${header}: ${problems.join('; ')}`] : [];
  });
  return refused.length > 0 ? refused : [`✗ commitlint: ${(run.stderr || run.stdout).trim()}`];
}
