import { spawn, type ChildProcess } from 'node:child_process';

const running = new Set<ChildProcess>();

/** Runs a command in a folder to its end; what it prints and how it ended is for the caller to judge. */
export function runIn(
  folder: string,
  env: Record<string, string>,
  command: string,
  ...args: string[]
) {
  return new Promise<{ code: number | null; output: string }>((done, fail) => {
    // A group of its own, so that it can be ended together with what it has started.
    const child = spawn(command, args, {
      cwd: folder,
      detached: true,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', fail);
    child.on('close', (code) => {
      running.delete(child);
      done({ code, output });
    });
  });
}

/** Ends whatever is still running, with all it has started. */
export function endAll() {
  for (const { pid } of running) {
    try {
      process.kill(-pid!, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}
