import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gitAccess } from './gitAccess.ts';

const run = promisify(execFile);

/** Runs git in a folder and gives what it prints; throws when git fails. */
export async function git(cwd: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, ...gitAccess(process.env) };
  const { stdout } = await run('git', args, { cwd, env, maxBuffer: 64 * 1024 * 1024 });
  return stdout.trim();
}

/** Whether git succeeds. */
export async function gitSucceeds(cwd: string, ...args: string[]): Promise<boolean> {
  return git(cwd, ...args).then(
    () => true,
    () => false,
  );
}
