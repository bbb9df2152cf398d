import { resolve } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { RecordStories } from './a11y/recordStories.ts';
import { chromiumLaunch } from './support/chromium.ts';
import { demoServer } from './support/demoServer.ts';
import { directImports } from './support/directImports.ts';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  test: {
    reporters: ['default', new RecordStories(), './test/support/plainReporter.ts'],
    projects: [
      {
        root,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.node.test.ts'],
          exclude: ['test/jsdom/**'],
          // A process for each of seventy files costs a fifth of the whole.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['test/jsdom/*.node.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        root,
        plugins: [directImports(), react(), demoServer()],
        optimizeDeps: {
          include: [
            '@emotion/cache',
            '@emotion/react',
            '@emotion/react/jsx-runtime',
            '@emotion/react/jsx-dev-runtime',
            '@storybook/addon-a11y',
            '@storybook/addon-designs',
            '@storybook/addon-docs',
            '@storybook/react-vite',
            '@floating-ui/dom',
            '@testing-library/react',
            'accessibility-checker-engine/ace-node.js',
            'axe-core',
            'clsx',
            'clsx/lite',
            'html-validate/browser',
            'react',
            'react-dom',
            'react-dom/client',
            'react-hook-form',
            'react-dom/server',
            'react/jsx-dev-runtime',
            'react/jsx-runtime',
            'storybook-addon-pseudo-states',
            'storybook/test',
          ],
          // Inlined constants would put React's production runtime beside the development one.
          rolldownOptions: { optimization: { inlineConst: false } },
        },
        test: {
          name: 'browser',
          // A busy machine takes its time: waiting longer costs nothing where the state arrives.
          expect: { poll: { timeout: 10_000 } },
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.{node,fresh}.test.*', 'test/package/**'],
          setupFiles: ['test/support/setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: await chromiumLaunch() }),
            instances: [
              // A page for each file costs as much again as the tests themselves; `restorePage` tidies it.
              { browser: 'chromium', name: 'browser (one page)', isolate: false },
              // What happens while a module is loaded for the first time can be seen once in a page.
              {
                browser: 'chromium',
                name: 'browser (fresh pages)',
                include: ['test/**/*.fresh.test.tsx'],
                exclude: ['test/package/**'],
              },
            ],
            screenshotFailures: false,
            viewport: { width: 1024, height: 768 },
          },
        },
      },
      {
        root,
        plugins: [directImports(), await storybookTest({ configDir: resolve(root, '.storybook') })],
        optimizeDeps: {
          include: [
            '@emotion/cache',
            '@emotion/react',
            '@floating-ui/dom',
            '@testing-library/react',
            'accessibility-checker-engine/ace-node.js',
            'axe-core',
            'clsx',
            'clsx/lite',
            'html-validate/browser',
            'react-dom/client',
            'react-dom/server',
            'react-hook-form',
          ],
        },
        test: {
          name: 'stories',
          isolate: false,
          // The add-on would run axe once more, with the rules that test/a11y has for the first theme.
          provide: { 'storybook/test-provided': { a11y: false } } as never,
          setupFiles: ['test/stories/setup.ts', 'test/a11y/setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: await chromiumLaunch() }),
            instances: [{ browser: 'chromium' }],
            screenshotFailures: false,
          },
        },
      },
    ],
  },
});
