import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endAll } from './runIn.ts';

/** Makes a folder for all that is tried; it goes with this process, as does whatever still runs in it. */
export function openOutside() {
  const outside = mkdtempSync(join(tmpdir(), 'entasis-release-'));
  process.once('exit', () => {
    endAll();
    // A git that was about to end may write while its folder goes.
    for (let tries = 0; tries < 40 && existsSync(outside); tries += 1) {
      try {
        rmSync(outside, { recursive: true, force: true });
      } catch {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
      }
    }
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(1));
  return outside;
}
