import { runSteps } from './steps.ts';

await runSteps([
  { name: 'check', command: 'npm run --silent check' },
  { name: 'test:unit', command: 'npm run --silent test:unit' },
  { name: 'test:stories', command: 'npm run --silent test:stories' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'size', command: 'npm run --silent size' },
  { name: 'test:package', command: 'npm run --silent test:package -- --no-build' },
]);
