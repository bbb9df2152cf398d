import { resolve } from 'node:path';
import { chromiumLaunch } from '../test/support/chromium.ts';
import { runSteps, type Step } from './steps.ts';

const script = (name: string, options = ''): Step => ({
  name,
  command: `npm run --silent ${name} ${options}`.trimEnd(),
});

const unit = (...projects: string[]): Step => ({
  name: `test:unit ${projects.join(', ')}`,
  command: `vitest run --config test/vitest.config.ts --project ${projects.join(' --project ')}`,
});

// Node keeps what it has compiled of the tools, which are started a hundred times.
process.env.NODE_COMPILE_CACHE ??= resolve('node_modules/.cache/node');

// Unpacked once, before lanes need it at the same moment.
await chromiumLaunch();

// What is tested in a browser waits as long as it works: what else there is goes on beside it.
await runSteps(
  [unit('browser')],
  [script('test:a11y')],
  [
    script('build'),
    script('test:package', '-- --no-build'),
    script('release:rehearse'),
    script('size'),
    script('contract'),
    script('flight', '-- --no-build'),
  ],
  [script('check'), unit('node', 'jsdom'), script('test:docs')],
);
