import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** The environment of a consumer: npm's own settings for this package would leak into theirs. */
export function consumerEnvironment() {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|NODE_ENV$|NODE_OPTIONS$|INIT_CWD$)/.test(name),
  );
  return {
    ...Object.fromEntries(own),
    PATH: [resolve('node_modules/node/bin'), process.env.PATH].join(delimiter),
  };
}

/** Starts a command in a folder, by name and arguments, without a shell. */
export function startCommand(folder: string, command: string, ...args: string[]): ChildProcess {
  return spawn(command, args, {
    cwd: folder,
    env: consumerEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs a command to its end, and throws with all it printed when it fails. */
export async function runCommand(folder: string, command: string, ...args: string[]) {
  const child = startCommand(folder, command, ...args);
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output.slice(-4000)}`);
  return output;
}
