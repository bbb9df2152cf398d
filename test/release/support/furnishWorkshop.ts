import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * Fills a folder with what a release is made of: the release's own code, what was built, and a stand-in
 * for the contract that obeys a file.
 */
export async function furnishWorkshop(folder: string) {
  mkdirSync(folder);
  // Above the folder, where Node finds them, and npm has not to read them all whenever it packs.
  symlinkSync(resolve('node_modules'), join(folder, '../node_modules'), 'dir');
  cpSync('build/release', join(folder, 'build/release'), { recursive: true });

  // One module with its dependencies in place of a thousand files: what the package holds is tried by
  // `test:package`; here, packing it would take half of the time, and its dependencies a network.
  const bundle = await rolldown({
    input: resolve('dist/index.js'),
    external: /^react(?:-dom)?(?:\/|$)/,
    logLevel: 'silent',
  });
  await bundle.write({ file: join(folder, 'dist/index.js'), codeSplitting: false });
  await bundle.close();

  const { name, license, type, files, peerDependencies, peerDependenciesMeta, release } =
    JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
  const version = '0.0.0';
  const write = (file: string, content: object) =>
    writeFileSync(join(folder, file), `${JSON.stringify(content, null, 2)}\n`);
  write('package.json', {
    name,
    version,
    license,
    type,
    files,
    peerDependencies,
    peerDependenciesMeta,
    release,
    exports: { '.': './dist/index.js', './package.json': './package.json' },
    scripts: { contract: 'node contract.mjs' },
    figma: '1.0.0',
  });
  write('package-lock.json', {
    name,
    version,
    lockfileVersion: 3,
    packages: { '': { name, version, license } },
  });
  writeFileSync(join(folder, 'contract.mjs'), contract);
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
  writeFileSync(
    join(folder, 'CHANGELOG.md'),
    '# Changelog\n\n## Unreleased\n\n### Features\n\n- **Button**: Written by hand.\n',
  );
}

const contract = `
import { existsSync, writeFileSync } from 'node:fs';
const folder = process.argv.at(-1);
for (const type of ['html', 'md', 'json']) writeFileSync(folder + '/contract.' + type, 'report');
if (existsSync('broken-promise')) {
  console.log('✗ Card was removed: major');
  process.exitCode = 1;
}
`;
