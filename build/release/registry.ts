import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ReleaseFault } from './ReleaseFault.ts';

const run = promisify(execFile);

const asked = new Map<string, Promise<string[]>>();

/** Every version of the package that the registry holds; none when it has never heard of it. Asks once. */
export function publishedVersions(name: string, cwd: string): Promise<string[]> {
  const answer = asked.get(name) ?? ask(name, cwd);
  asked.set(name, answer);
  return answer;
}

async function ask(name: string, cwd: string): Promise<string[]> {
  const flags = ['--json', '--prefer-online', '--fetch-retries=1', '--fetch-retry-mintimeout=500'];
  try {
    const { stdout } = await run('npm', ['view', name, 'versions', ...flags], { cwd });
    const versions = JSON.parse(stdout || '[]') as string | string[];
    return [versions].flat();
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    if (`${stdout}${stderr}`.includes('E404')) return [];
    const code = /"code": "(\w+)"|npm error code (\w+)/.exec(`${stdout}${stderr}`);
    throw new ReleaseFault(
      `The registry does not answer (${code?.[1] ?? code?.[2] ?? 'no code'}), so nothing was started. ` +
        'Check the network and `npm ping`, then run the release again.',
    );
  }
}
