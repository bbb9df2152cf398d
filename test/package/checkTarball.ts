import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { rolldown } from 'rolldown';
import type { Check } from './support/checks.ts';
import { runCommand } from './support/runCommand.ts';

interface Manifest {
  dependencies?: Record<string, string>;
  exports: Record<string, string | { types: string; default: string }>;
  peerDependencies?: Record<string, string>;
  scripts?: Record<string, string>;
}

/** Looks at what is packed: nothing too much, nothing missing, and what the library promises about it. */
export async function checkTarball(check: Check, tarball: string, outside: string) {
  const unpacked = join(outside, 'unpacked');
  mkdirSync(unpacked);
  await runCommand(unpacked, 'tar', '-xzf', tarball);
  const folder = join(unpacked, 'package');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const modules = files.filter((file) => /\.(?:js|d\.ts)$/.test(file));
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');

  await check('tarball: the built files and their papers, nothing else', () => {
    // The drawings of the icons have a licence of their own.
    const papers = ['LICENSE', 'README.md', 'dist/icons/LICENSE', 'package.json'];
    assert.deepEqual(
      papers.filter((paper) => !files.includes(paper)),
      [],
      'missing',
    );
    const allowed = /^dist\/(?:[\w./-]+\.(?:js|d\.ts|css)|tokens\.json)$/;
    const other = files.filter((file) => !papers.includes(file) && !allowed.test(file));
    assert.deepEqual(other, [], 'not meant to be published');
    assert.deepEqual(
      files.filter((file) => /\.(?:test|stories|styles\.d)\./.test(file)),
      [],
    );
  });
  await check('tarball: nothing runs at installation', () => {
    const scripts = Object.keys(manifest.scripts ?? {});
    assert.deepEqual(
      scripts.filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name)),
      [],
    );
  });
  await check('tarball: every subpath leads to a file', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? target : Object.values(target),
    );
    const missing = targets.filter((target) => {
      const path = target.replace('./', '');
      const [start = '', end] = path.split('*');
      return !files.some((file) =>
        end === undefined ? file === path : file.startsWith(start) && file.endsWith(end),
      );
    });
    assert.deepEqual(missing, []);
  });
  await check('tarball: publint is content', async () => {
    const { messages, pkg } = await publint({ pkgDir: folder, strict: true, pack: false });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });
  await check('tarball: types resolve in bundlers and in Node (attw)', () => {
    const plain = Object.keys(manifest.exports).filter((path) => /\.(?:css|js|json)$/.test(path));
    return runCommand(
      process.cwd(),
      resolve('node_modules/.bin/attw'),
      tarball,
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      ...plain,
    );
  });

  const imports = new Map(modules.map((file) => [file, importsOf(textOf(file))]));
  await check('tarball: what is imported is declared, what is declared is imported', () => {
    const bare = [...imports.values()].flat().filter((name) => !/^(?:\.|node:)/.test(name));
    const imported = new Set(bare.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)![0]));
    const { dependencies = {}, peerDependencies = {} } = manifest;
    const declared = Object.keys({ ...dependencies, ...peerDependencies });
    // Our types name React's: strict package managers find those only where they are a peer.
    imported.add('@types/react');
    assert.deepEqual([...imported].toSorted(), declared.toSorted());
  });
  await check('tarball: Node is needed by the command alone', () => {
    const found = [...imports].filter(([, names]) =>
      names.some((name) => name.startsWith('node:')),
    );
    assert.deepEqual(
      found.map(([file]) => file).filter((file) => !file.startsWith('dist/migrate/')),
      [],
    );
  });
  await check('tarball: relative imports carry their extension and lead to a file', () => {
    const isThere = (file: string, name: string) => {
      const target = join(folder, dirname(file), name);
      return existsSync(file.endsWith('.d.ts') ? target.replace(/\.js$/, '.d.ts') : target);
    };
    const lost = [...imports].flatMap(([file, names]) =>
      names
        .filter((name) => name.startsWith('.'))
        .filter((name) => !name.endsWith('.js') || !isThere(file, name))
        .map((name) => `${file} imports ${name}`),
    );
    assert.deepEqual(lost, []);
  });
  await check('tarball: Emotion is in entasis/emotion alone', () => {
    const found = modules.filter((file) => /['"]@emotion\//.test(textOf(file)));
    assert.deepEqual(
      found.filter((file) => !file.startsWith('dist/emotion/')),
      [],
    );
  });
  await check(
    'tarball: Button, Text and Stack import React’s JSX runtime, clsx and their own',
    () => {
      for (const name of ['Button', 'Text', 'Stack']) {
        const bare = new Set<string>();
        const seen = new Set<string>();
        const walk = (file: string) => {
          if (seen.has(file)) return;
          seen.add(file);
          for (const target of imports.get(file) ?? []) {
            if (target.startsWith('.')) walk(join(dirname(file), target));
            else bare.add(target);
          }
        };
        walk(`dist/atoms/${name}/${name}.js`);
        const others = [...bare].filter(
          (target) => !/^(?:clsx(?:\/lite)?|react\/jsx-runtime)$/.test(target),
        );
        assert.deepEqual(others, [], name);
        const clients = [...seen].filter((file) => textOf(file).startsWith('"use client"'));
        assert.deepEqual(clients, [], `${name} renders on the server`);
      }
    },
  );
  await check('tarball: a production build of everything keeps no warning', async () => {
    const build = await rolldown({
      input: join(folder, 'dist/index.js'),
      external: [/^[^./]/],
      logLevel: 'silent',
      transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    });
    const { output } = await build.generate({ format: 'esm', minify: true });
    await build.close();
    const code = output.map((item) => (item.type === 'chunk' ? item.code : '')).join('\n');
    assert.ok(code.includes('ent-Button-root'));
    assert.doesNotMatch(code, /console\.|Entasis:|process\.env/);
  });
}

function importsOf(text: string) {
  const pattern =
    /^(?:import|export)\b[^;'"]*?from\s*["']([^"']+)["']|^import\s*["']([^"']+)["']|\bimport\(["']([^"']+)["']\)/gm;
  return [...text.matchAll(pattern)].map(([, named, plain, lazy]) => (named ?? plain ?? lazy)!);
}
