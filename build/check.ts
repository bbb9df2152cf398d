import { runSteps } from './steps.ts';

await runSteps([
  { name: 'tokens: no drift', command: 'node build/tokens.ts --check' },
  { name: 'icons: no drift', command: 'node build/icons.ts --check' },
  { name: 'format', command: 'npm run --silent format -- --check' },
  { name: 'lint', command: 'oxlint -c build/oxlint.json .' },
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'deprecations', command: 'npm run --silent deprecations' },
  { name: 'workflows', command: 'npm run --silent workflows' },
  { name: 'commits', command: 'npm run --silent commits' },
  { name: 'unused code', command: 'knip --config build/knip.json' },
]);
