import type { Check } from './support/checks.ts';
import { runCommand } from './support/runCommand.ts';

/** Runs the tests a product team would write in jsdom, with `entasis/test` and without it. */
export async function checkJsdomConsumer(check: Check, folder: string) {
  const run = (project: string) =>
    runCommand(folder, 'npx', '--no-install', 'vitest', 'run', '--project', project);
  await check('jsdom: a dialog opens, its form is sent, Escape closes it', () =>
    run('with entasis/test'),
  );
  await check('jsdom: without the polyfill nothing throws', () => run('bare jsdom'));
}
