import { runSteps } from './steps.ts';

await runSteps([
  { name: 'check', command: 'npm run --silent check' },
  { name: 'test:unit', command: 'npm run --silent test:unit' },
  { name: 'test:a11y', command: 'npm run --silent test:a11y' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'size', command: 'npm run --silent size' },
  { name: 'contract', command: 'npm run --silent contract' },
  { name: 'test:package', command: 'npm run --silent test:package -- --no-build' },
  { name: 'flight', command: 'npm run --silent flight -- --no-build' },
  { name: 'release:rehearse', command: 'npm run --silent release:rehearse' },
  { name: 'test:docs', command: 'npm run --silent test:docs' },
]);
