import { resolve } from 'node:path';
import { chromiumLaunch } from '../test/support/chromium.ts';
import { runSteps, type Step } from './steps.ts';

const script = (name: string, options = ''): Step => ({
  name,
  command: `npm run --silent ${name} ${options}`.trimEnd(),
});

const unit = (project: string): Step => ({
  name: `test:unit ${project}`,
  command: `vitest run --config test/vitest.config.ts --project ${project}`,
});

// Node keeps what it has compiled of the tools, which are started a hundred times.
process.env.NODE_COMPILE_CACHE ??= resolve('node_modules/.cache/node');

// Unpacked once, before lanes need it at the same moment.
await chromiumLaunch();

// What is tested in a browser waits as long as it works: what else there is goes on beside it. The third lane
// builds the package at once; the first needs it minutes later.
await runSteps(
  [
    unit('browser'),
    script('test:docs'),
    script('size'),
    script('contract'),
    script('flight', '-- --no-build'),
  ],
  [script('test:a11y'), script('check')],
  [
    script('build'),
    script('test:package', '-- --no-build'),
    script('release:rehearse'),
    unit('node'),
  ],
);
