import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lastTag, readClaim } from '../../build/contract/claims';
import { fetchPublished, unpack } from '../../build/contract/openPackage';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entasis-contract-'));
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "name": "entasis" }');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('what to compare with', () => {
  it('is no tarball', async () => {
    const file = join(folder, 'entasis.tgz');
    writeFileSync(file, 'Not at all');
    await expect(unpack(file, folder, join(folder, 'out'))).rejects.toThrow(
      /entasis\.tgz is no tarball that can be read/,
    );
  });

  it('is a tarball without a build', async () => {
    mkdirSync(join(folder, 'package'));
    writeFileSync(join(folder, 'package/package.json'), '{}');
    execFileSync('tar', ['-czf', 'other.tgz', 'package'], { cwd: folder });
    await expect(unpack(join(folder, 'other.tgz'), folder, join(folder, 'out'))).rejects.toThrow(
      /holds no built package/,
    );
  });

  it('is not there', async () => {
    await expect(fetchPublished('gone.tgz', undefined, folder, folder)).rejects.toThrow(
      'There is no file gone.tgz.',
    );
  });

  it('cannot be asked for without a network', async () => {
    vi.stubEnv('npm_config_registry', 'http://127.0.0.1:9');
    await expect(fetchPublished('1.0.0', undefined, folder, folder)).rejects.toThrow(
      /The registry does not answer \(ECONNREFUSED\)/,
    );
  });
});

describe('a registry', () => {
  const server = createServer((request, response) => {
    const isKnown = request.url === '/entasis';
    response.writeHead(isKnown ? 200 : 404, { 'content-type': 'application/json' });
    const tarball = `http://${request.headers.host}/entasis/-/entasis-1.0.0.tgz`;
    const version = { name: 'entasis', version: '1.0.0', dist: { tarball } };
    response.end(
      JSON.stringify(
        isKnown
          ? { name: 'entasis', 'dist-tags': { latest: '1.0.0' }, versions: { '1.0.0': version } }
          : { error: 'Not found' },
      ),
    );
  });
  beforeEach(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    vi.stubEnv(
      'npm_config_registry',
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    );
    vi.stubEnv('npm_config_cache', join(folder, 'cache'));
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  it('does not hold the version', async () => {
    await expect(fetchPublished('9.9.9', undefined, folder, folder)).rejects.toThrow(
      'entasis 9.9.9 is not published. There are 1.0.0.',
    );
  });

  it('does not hand over what it lists', async () => {
    await expect(fetchPublished(undefined, '2.0.0', folder, folder)).rejects.toThrow(
      /did not hand over entasis 1\.0\.0 \(E404\)/,
    );
  });

  it('does not know the package yet', async () => {
    writeFileSync(join(folder, 'package.json'), '{ "name": "entasis-of-tomorrow" }');
    expect(await fetchPublished(undefined, undefined, folder, folder)).toBeUndefined();
    await expect(fetchPublished('1.0.0', undefined, folder, folder)).rejects.toThrow(
      'entasis-of-tomorrow 1.0.0 is not published. None is.',
    );
  });
});

describe('npm run contract', () => {
  const script = (name: string) =>
    new URL(`../../build/contract/${name}`, import.meta.url).pathname;
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('node', [script('run.ts'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return { status, stdout };
  };

  it.each([
    [[], 'There is no dist to compare: run `npm run build` first.'],
    [['--agianst', 'v1'], "Unknown option '--agianst'. It takes --against, --out"],
  ])('%j is told in one line', (args, line) => {
    const { status, stdout } = run(...args);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^✗ contract: .*\n\n0 passed, 1 failed\n$/);
    expect(stdout).toContain(line);
  });

  it('takes two folders of pictures that are there', () => {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/index.d.ts'), '');
    expect(run('--shots', 'before', 'after').stdout).toContain('there is no “before”');
  });
});

describe('claims', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Tester', '-c', 'user.email=t@example.com', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  const commit = (message: string) => git('commit', '--quiet', '--allow-empty', '-m', message);

  it('are none without a release', () => {
    git('init', '--quiet');
    commit('feat: first');
    expect(lastTag(folder)).toBeUndefined();
  });

  it('are counted from the last release, previews aside', () => {
    git('init', '--quiet');
    commit('feat: first');
    git('tag', 'v1.0.0');
    commit('fix(Tag)!: takes a label');
    git('tag', 'v2.0.0-next-major.1');
    commit('docs: a word');
    expect(lastTag(folder)).toBe('v1.0.0');
    expect(readClaim(folder, 'v1.0.0')).toMatchObject({ tag: 'v1.0.0', severity: 'major' });
    expect(readClaim(folder, 'v2.0.0-next-major.1').severity).toBeUndefined();
  });
});
