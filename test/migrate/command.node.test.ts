import { execFile } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const command = resolve('src/migrate/cli.ts');
const old = "import { Button } from '@orfium/ictinus';\nexport const a = <Button isDisabled />;\n";
const migrated = "import { Button } from 'entasis';\nexport const a = <Button disabled />;\n";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entasis-migrate-'));
  // A product that has the parser already.
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(resolve('node_modules/oxc-parser'), join(folder, 'node_modules/oxc-parser'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string | Uint8Array) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

/** Runs the command in the folder; `code` is what it ends with. */
function run(words: string[], env: Record<string, string> = {}, as: { uid?: number } = {}) {
  return new Promise<{ code: number; out: string; error: string }>((done) => {
    execFile(
      process.execPath,
      [command, ...words],
      {
        ...as,
        cwd: folder,
        env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), ...env },
      },
      (failed, out, error) => done({ code: Number(failed?.code ?? 0), out, error }),
    );
  });
}

const migrate = (...words: string[]) => run(['migrate', 'ictinus5', '1', ...words]);

describe('entasis migrate', () => {
  it('rewrites the files at the paths, and nothing else', async () => {
    for (const path of ['src/A.tsx', 'src/deep/B.jsx', 'other/C.tsx']) write(path, old);
    write('src/node_modules/x/D.tsx', old);
    write('src/E.md', old);
    write('src/F.d.ts', old);
    write('outside/G.tsx', old);
    symlinkSync(join(folder, 'outside'), join(folder, 'src/linked'));
    symlinkSync(join(folder, 'outside/G.tsx'), join(folder, 'src/H.tsx'));
    const { code, out } = await migrate('src');
    expect(code).toBe(0);
    expect([read('src/A.tsx'), read('src/deep/B.jsx')]).toEqual([migrated, migrated]);
    for (const path of [
      'other/C.tsx',
      'src/node_modules/x/D.tsx',
      'src/E.md',
      'src/F.d.ts',
      'outside/G.tsx',
    ])
      expect(read(path), path).toBe(old);
    expect(out).toContain('Changed 2 files of 2, 2 uses; 0 TODOs.');
    // The version it asks for is the one that is installed here.
    expect(out).not.toContain('Fetching');
  });

  it('reads the folder it is run in when no path is given', async () => {
    write('A.tsx', old);
    await migrate();
    expect(read('A.tsx')).toBe(migrated);
  });

  it('writes nothing with --dry, and says the same', async () => {
    write('A.tsx', old);
    const { mtimeMs } = statSync(join(folder, 'A.tsx'));
    const { code, out } = await migrate('--dry');
    expect(code).toBe(0);
    expect(read('A.tsx')).toBe(old);
    expect(statSync(join(folder, 'A.tsx')).mtimeMs).toBe(mtimeMs);
    expect(out).toContain('Would change 1 file of 1');
  });

  it('says where a person has to decide', async () => {
    write('A.tsx', old.replace('isDisabled', 'sx={{}}'));
    expect((await migrate()).out).toContain('  A.tsx:2  there is no "sx"');
  });

  it('names what it could not read, migrates the rest and ends with 1', async () => {
    write('A.tsx', old);
    write('Broken.tsx', `${old}<`);
    write('Latin.tsx', Buffer.from(old.replace('a =', '"\u00e9" ='), 'latin1'));
    const { code, out } = await migrate('.', 'gone');
    expect(code).toBe(1);
    expect(read('A.tsx')).toBe(migrated);
    expect(out).toContain('Broken.tsx: it is not code that can be read: ');
    expect(out).toContain('Latin.tsx could not be read (ERR_ENCODING_INVALID_ENCODED_DATA)');
    expect(out).toContain('gone does not exist');
  });

  it('names a folder that it may not look into, and reads the others', async () => {
    write('src/A.tsx', old);
    write('src/locked/B.tsx', old);
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'src/locked'), 0);
    // Who may do everything is somebody else here.
    const as = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    const { code, out } = await run(['migrate', 'ictinus5', '1', 'src', '--dry'], {}, as);
    chmodSync(join(folder, 'src/locked'), 0o755);
    expect(code).toBe(1);
    expect(out).toContain('src/locked could not be read (EACCES)');
    expect(out).toContain('Would change 1 file of 1');
  });

  it('names files that hold code among other things', async () => {
    for (const path of ['A.vue', 'B.mdx']) write(path, old);
    write('C.mdx', 'Ictinus was @orfium/ictinus.\n');
    write('D.cjs', "const { Button } = require('@orfium/ictinus');\n");
    const { code, out } = await migrate();
    expect(code).toBe(1);
    expect(out).toContain('A.vue names @orfium/ictinus: code in such a file is not read');
    expect(out).toContain('B.mdx names');
    expect(out).not.toContain('C.mdx');
    expect(out).toContain('D.cjs:1  what comes from @orfium/ictinus here is not followed');
    expect(read('A.vue')).toBe(old);
  });

  it('lists the versions it knows when it is asked for others', async () => {
    const { code, error } = await run(['migrate', '7', '8']);
    expect(code).toBe(1);
    expect(error).toBe(
      'No migration leads from 7 to 8. There are: ictinus5 to 1 (Ictinus 5, both halves, to Entasis 1).\n',
    );
  });

  it('says what to do when the parser cannot be fetched, and changes nothing', async () => {
    rmSync(join(folder, 'node_modules'), { recursive: true });
    write('A.tsx', old);
    const { code, out, error } = await run(['migrate', 'ictinus5', '1'], {
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_fetch_retries: '0',
      npm_config_cache: join(folder, 'npm'),
      npm_config_offline: 'true',
    });
    expect(code).toBe(1);
    expect(out).toContain('Fetching oxc-parser');
    expect(error).toContain('Nothing was changed.');
    expect(error).not.toContain('    at ');
    expect(read('A.tsx')).toBe(old);
  });

  it('says what to do when the parser does not run, and changes nothing', async () => {
    rmSync(join(folder, 'node_modules'), { recursive: true });
    write('node_modules/oxc-parser/package.json', '{ "version": "0.154.0", "main": "index.js" }');
    write('node_modules/oxc-parser/index.js', "throw new Error('no binary');");
    write('A.tsx', old);
    const { code, error } = await migrate();
    expect(code).toBe(1);
    expect(error).toContain('oxc-parser 0.154.0 does not run here');
    expect(error).not.toContain('    at ');
    expect(read('A.tsx')).toBe(old);
  });

  it('is quick: a thousand files, a fifth of them with old components', async () => {
    for (let index = 0; index < 1000; index += 1)
      write(
        `src/part${index % 20}/File${index}.tsx`,
        index % 5 ? old.replace('@orfium/ictinus', './Own') : old,
      );
    const { out } = await migrate('src');
    expect(out).toContain('Changed 200 files of 1000, 200 uses; 0 TODOs.');
  });
});
