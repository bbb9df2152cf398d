import { resolve } from 'node:path';
import { defineConfig } from 'tsdown';
import { freezer } from './freezer/index.ts';

/** One file per module, so that each keeps its own `'use client'`; every dependency stays outside. */
export default defineConfig({
  clean: true,
  cwd: resolve(import.meta.dirname, '..'),
  deps: { neverBundle: [/^[^./]/] },
  dts: { generator: 'tsc' },
  entry: {
    index: 'src/index.ts',
  },
  format: 'esm',
  fixedExtension: false,
  outDir: 'dist',
  platform: 'neutral',
  plugins: [freezer()],
  target: 'es2023',
  tsconfig: 'tsconfig.json',
  unbundle: true,
});
