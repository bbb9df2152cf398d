import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { designSentence, newestDesign } from '../../build/release/design';
import { explain } from '../../build/release/explain';
import { git } from '../../build/release/git';
import { hasMovedOn, preflight } from '../../build/release/preflight';
import { ReleaseFault } from '../../build/release/ReleaseFault';
import { repositoryAddress } from '../../build/release/repositoryAddress';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entasis-guards-'));
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  await commit('a.txt');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function commit(file: string) {
  writeFileSync(join(folder, file), file);
  await git(folder, 'add', '.');
  const person = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost'];
  await git(folder, ...person, 'commit', '--quiet', '--no-verify', '-m', `feat: ${file}`);
  return git(folder, 'rev-parse', 'HEAD');
}

describe('before a release', () => {
  it('asks for a remote, and for one that answers', async () => {
    await expect(preflight(folder, {})).rejects.toThrow('no remote called origin');
    await git(folder, 'remote', 'add', 'origin', join(folder, 'nowhere'));
    await expect(preflight(folder, {})).rejects.toThrow('does not answer');
    await git(folder, 'remote', 'set-url', 'origin', folder);
    await expect(preflight(folder, {})).resolves.toBe('main');
  });

  it.each(['next', 'next-major', '1.x', '1.2.x'])('takes the branch %s', async (branch) => {
    await git(folder, 'remote', 'add', 'origin', folder);
    await expect(preflight(folder, { GITHUB_REF_NAME: branch })).resolves.toBe(branch);
  });

  it.each(['feature', 'x', '1', 'next-minor'])('refuses the branch %s', async (branch) => {
    await expect(preflight(folder, { GITHUB_REF_NAME: branch })).rejects.toThrow(
      `Nothing is released from ${branch}.`,
    );
  });

  it('insists on the token for the GitHub release', async () => {
    await git(folder, 'remote', 'add', 'origin', folder);
    await expect(preflight(folder, { GITHUB_ACTIONS: 'true' })).rejects.toThrow(
      'GITHUB_TOKEN is not set',
    );
  });

  it('leaves commits that nobody has checked to their own run', async () => {
    const checked = await git(folder, 'rev-parse', 'HEAD');
    await commit('CHANGELOG.md');
    await expect(hasMovedOn(folder, { GITHUB_SHA: checked })).resolves.toBe(false);
    await commit('b.txt');
    await expect(hasMovedOn(folder, { GITHUB_SHA: checked })).resolves.toBe(true);
  });
});

describe('a fault of a release', () => {
  it.each([
    [new ReleaseFault('One line.'), 'One line.'],
    [
      { command: 'npm publish x', stderr: 'npm error code E503', message: '' },
      /did not take the package \(E503\)/,
    ],
    [
      { command: 'git push x', stderr: ' ! rejected\nhint', message: '' },
      /^git may not push: ! rejected\. Nothing/,
    ],
    [{ code: 'ENONPMTOKEN', message: '' }, /trusted publisher/],
    [new AggregateError([new ReleaseFault('a.'), new ReleaseFault('b.')]), 'a. b.'],
    [new Error('Something else.\nat line'), 'Something else'],
  ])('is one line', (error, line) => {
    expect(explain(error)).toMatch(line);
    expect(explain(error)).not.toContain('\n');
  });
});

describe('the design', () => {
  it('is compared by major and minor', () => {
    expect(designSentence('1.2.9', '1.2.0')).toBe('Design: Figma library 1.2.0.');
    expect(designSentence('1.3.0-next.1', '1.2.0')).toContain('Compare them');
  });

  it('is the newest name with a number in it, and unknown without access', async () => {
    const labels = [{ label: null }, { label: 'Library 1.2.0' }, { label: '1.1.0' }];
    const load = () => Promise.resolve(Response.json({ versions: labels }));
    await expect(newestDesign({ token: 't', file: 'f' }, load)).resolves.toBe('1.2.0');
    await expect(newestDesign({ file: 'f' }, load)).resolves.toBeUndefined();
    const refused = () => Promise.resolve(new Response(null, { status: 403 }));
    await expect(newestDesign({ token: 't', file: 'f' }, refused)).resolves.toBeUndefined();
  });
});

it.each([
  ['https://x-access-token:secret@github.com/o/r.git', 'https://github.com/o/r'],
  ['git@github.com:o/r.git', 'https://github.com/o/r'],
  ['git+https://host/group/sub/r', 'https://host/group/sub/r'],
  ['/tmp/origin.git', undefined],
  ['file:///tmp/origin.git', undefined],
  [undefined, undefined],
])('the address of %s is %s', (url, address) => {
  expect(repositoryAddress(url)).toBe(address);
});
