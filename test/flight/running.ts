import { spawn, type ChildProcess } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { consumerEnvironment } from '../package/support/runCommand.ts';

const running = new Set<ChildProcess>();

/** How a command ended, and all it printed, without colours. */
export interface Outcome {
  ok: boolean;
  output: string;
}

/** Runs a command to its end, in a process group of its own, so that nothing of it outlives the flight. */
export function runCommand(folder: string, command: string, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      detached: true,
      env: { ...consumerEnvironment(), NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    const read = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      resolve({ ok: code === 0, output: stripVTControlCharacters(output) });
    });
  });
}

/** Ends whatever still runs, with all it started. */
export function endCommands() {
  for (const { pid } of running) {
    try {
      if (pid !== undefined) process.kill(-pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  }
  running.clear();
}

/** On Ctrl-C, and when the flight is told to end: nothing runs on, nothing is left behind. */
export function onInterrupt(cleanUp: () => void) {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      endCommands();
      cleanUp();
      process.exit(code);
    });
  }
}
