import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
