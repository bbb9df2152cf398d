import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VerifyReleaseContext } from 'semantic-release';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkRelease } from '../../build/release/checkRelease';
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
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

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

  it('names a commit that is checked out in place of a branch', async () => {
    await git(folder, 'checkout', '--quiet', '--detach');
    await expect(preflight(folder, {})).rejects.toThrow('git switch main');
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

it('reaches the repository with the token of its workflow', async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers.authorization);
    response.writeHead(401).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.stubEnv('GITHUB_ACTIONS', 'true');
  vi.stubEnv('GITHUB_SERVER_URL', address);
  vi.stubEnv('GITHUB_TOKEN', 'secret');
  vi.stubEnv('GIT_TERMINAL_PROMPT', '0');
  vi.stubEnv('NO_PROXY', '127.0.0.1');
  await expect(git(folder, 'ls-remote', `${address}/o/r.git`)).rejects.toThrow('could not read');
  server.close();
  expect(asked[0]).toBe(`Basic ${Buffer.from('x-access-token:secret').toString('base64')}`);
});

it('keeps what breaks off next, which previews minors', async () => {
  const context = {
    branch: { name: 'next' },
    lastRelease: { version: '1.1.0' },
    nextRelease: { type: 'major', version: '2.0.0-next.1', gitTag: 'v2.0.0-next.1' },
  } as VerifyReleaseContext;
  await expect(checkRelease('entasis', folder, context)).rejects.toThrow('Move it to next-major');
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
