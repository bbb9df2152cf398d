import { resolve } from 'node:path';
import { defineConfig } from 'tsdown';
import { freezer } from './freezer/index.ts';
import { optionalTypes } from './optionalTypes.ts';
import { themeScriptFile } from './themeScriptFile.ts';

/** One file per module, so that each keeps its own `'use client'`; every dependency stays outside. */
export default defineConfig({
  clean: true,
  copy: [
    { from: 'src/theme/tokens.json', to: 'dist' },
    // The terms of the drawings go where the drawings go.
    { from: 'src/icons/LICENSE', to: 'dist/icons' },
  ],
  cwd: resolve(import.meta.dirname, '..'),
  deps: { neverBundle: [/^[^./]/] },
  dts: { generator: 'tsc' },
  entry: [
    'src/index.ts',
    'src/{emotion,test}/index.ts',
    'src/icons/*Icon.tsx',
    'src/locale/languages/*.ts',
    'src/migrate/cli.ts',
    'src/theme/tokens.ts',
    'src/theme/ThemeProvider/themeScript.ts',
  ],
  format: 'esm',
  fixedExtension: false,
  outDir: 'dist',
  platform: 'neutral',
  plugins: [freezer(), optionalTypes(), themeScriptFile()],
  root: 'src',
  target: 'es2023',
  tsconfig: 'tsconfig.json',
  unbundle: true,
});
