import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { iconsFolder } from '../../build/icons';

const modules = readdirSync(iconsFolder).filter((file) => file.endsWith('Icon.tsx'));

const bundle = async (input: string[], external: RegExp[]) => {
  const build = await rolldown({ input, external, logLevel: 'silent' });
  const { output } = await build.generate({ minify: true });
  await build.close();
  return output.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk] : []));
};

describe('the size of an icon', () => {
  it('is at most 0.5 kB for each, gzipped, without the base', async () => {
    const chunks = await bundle(
      modules.map((file) => join(iconsFolder, file)),
      [/^[^./]/, /\/Icon$/],
    );
    const sizes = chunks.map(({ name, code }) => ({ name, bytes: gzipSync(code).length }));
    expect(sizes).toHaveLength(modules.length);
    expect(sizes.filter(({ bytes }) => bytes > 500)).toEqual([]);
  });

  it('is its own: importing one icon brings one', async () => {
    const [chunk] = await bundle([join(iconsFolder, 'SearchIcon.tsx')], [/^[^./]/]);
    const brought = chunk?.moduleIds.filter((id) => id.startsWith(iconsFolder));
    expect(brought?.map((id) => basename(id)).toSorted()).toEqual([
      'Icon.styles.ts',
      'Icon.tsx',
      'SearchIcon.tsx',
    ]);
  });

  it('stays its own: nothing in the library imports the list of them all', () => {
    const source = join(iconsFolder, '..');
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    const importing = files.filter((file) =>
      readFileSync(join(source, file), 'utf8').includes('icons.json'),
    );
    expect(importing).toEqual([]);
  });
});
