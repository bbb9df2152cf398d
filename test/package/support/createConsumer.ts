import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommand } from './runCommand.ts';

/** Copies a consumer project out of the tree and installs it, with the packed library beside its own. */
export async function createConsumer(name: string, outside: string, tarball: string) {
  const folder = join(outside, name);
  cpSync(resolve('test/package', name), folder, { recursive: true });
  await runCommand(
    folder,
    'npm',
    'install',
    tarball,
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--loglevel=error',
  );
  return folder;
}
