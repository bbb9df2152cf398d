import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * `npm run chromatic`: the same stories in Chromatic’s cloud, for teams that review there. Nothing is accepted
 * by itself. Arguments go on to its command line.
 */
if (process.env.CHROMATIC_PROJECT_TOKEN) {
  const config = '.storybook/chromatic.config.json';
  const command = resolve('node_modules/.bin/chromatic');
  const child = spawn(command, ['--config-file', config, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  child.on('close', (code) => (process.exitCode = code ?? 1));
} else {
  console.log(
    '✗ Chromatic needs to know the project: set CHROMATIC_PROJECT_TOKEN, from the project’s Manage page ' +
      'on chromatic.com. Without an account, npm run test:visual compares the same stories on this machine.',
  );
  process.exitCode = 1;
}
