import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from './running';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'entasis-run-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const products = resolve('test/products');

describe('npm run flight', () => {
  it.each([
    [
      'no products',
      ['--products', 'nowhere'],
      /✗ flight: There are no products: .*nowhere is missing/,
    ],
    ['no dist', ['--products', products, '--no-build'], /✗ flight: There is no dist to pack/],
    [
      'no candidate',
      ['--products', products, '--candidate', 'x.tgz'],
      /✗ flight: There is no candidate at/,
    ],
    ['an unknown option', ['--fast'], /✗ flight: Unknown option '--fast'/],
  ])('says in a line that there is %s', async (_, args, expected) => {
    const command = resolve('test/flight/run.ts');
    const { ok, output } = await runCommand(folder, process.execPath, command, ...args);
    expect(ok).toBe(false);
    expect(output).toMatch(expected);
    expect(output).toMatch(/0 passed, 1 failed$/m);
    expect(output).not.toMatch(/^\s+at /m);
  });
});
