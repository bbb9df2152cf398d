import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entasis-commits-'));
  cpSync('package.json', join(folder, 'package.json'));
  for (const name of ['build', 'node_modules']) symlinkSync(resolve(name), join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', ...args], {
    cwd: folder,
  });
const commit = (message: string) =>
  git('commit', '--quiet', '--no-verify', '--allow-empty', '-m', message);
const check = (...args: string[]) => {
  const script = resolve('build/release/checkCommits.ts');
  const run = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });
  return `${run.stdout}${run.stderr}exit ${run.status}`;
};

it('says that there are no commits where there is no clone', () => {
  expect(check()).toMatch(/no commits to check: .*\n0 passed, 0 failed\nexit 0$/);
});

it('checks the last commit where there is no main to compare with', () => {
  git('init', '--quiet', '--initial-branch=main');
  commit('Tidy up');
  commit('feat(Tag): three sizes');
  expect(check()).toMatch(/no origin\/main .*\n1 passed, 0 failed\nexit 0$/);
});

it('names each commit of a branch that breaks a rule', () => {
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  commit('feat(Tag)!: no sizes');
  commit('fix: a tag keeps its place');
  expect(check()).toMatch(
    /2 commits since .*\n✗ feat\(Tag\)!: no sizes: a breaking change has a footer .*\n1 passed, 1 failed\nexit 1$/,
  );
});

it('says it when a range is not in the clone', () => {
  expect(check('--from', 'abc1234')).toMatch(/✗ commits: there is no range .*\n0 passed, 1 failed/);
});
