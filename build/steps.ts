import { spawn } from 'node:child_process';

/** One command of a run, under the name it is reported by. */
export interface Step {
  name: string;
  command: string;
}

interface Outcome {
  passed: number;
  failed: number;
  /** Lines that begin with `✗`: what failed. */
  faults: string[];
}

/**
 * Runs commands one after the other, each even when one before it failed, shows what they print, and
 * ends with a table of times, what failed and the plain line `N passed, N failed`. A command that prints such lines
 * itself is counted by the last of them, any other as one.
 */
export async function runSteps(steps: Step[]) {
  const total: Outcome = { passed: 0, failed: 0, faults: [] };
  const table: string[] = [];
  for (const step of steps) {
    console.log(`\n▸ ${step.name}`);
    const start = performance.now();
    const outcome = await run(step.command);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    total.faults.push(...outcome.faults.map((fault) => `${step.name}: ${fault}`));
    const mark = outcome.failed === 0 ? '✓' : '✗';
    table.push(
      `${mark} ${step.name.padEnd(24)} ${seconds.padStart(6)} s ${outcome.passed} passed, ${outcome.failed} failed`,
    );
  }
  console.log(
    `\n${[...table, '', ...total.faults].join('\n')}\n${total.passed} passed, ${total.failed} failed`,
  );
  process.exitCode = total.failed === 0 ? 0 : 1;
}

function run(command: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      printed += chunk.toString();
    });
    child.on('close', (code) => resolve(outcomeOf(printed, code === 0)));
  });
}

/** A command that failed without counting a failure has one all the same. */
function outcomeOf(printed: string, succeeded: boolean): Outcome {
  const faults = [...printed.matchAll(/^✗.*$/gm)].map(([line]) => line);
  const last = [...printed.matchAll(/^(\d+) passed, (\d+) failed/gm)].at(-1);
  if (!last)
    return succeeded ? { passed: 1, failed: 0, faults: [] } : { passed: 0, failed: 1, faults };
  const [passed, failed] = [Number(last[1]), Number(last[2])];
  return { passed, failed: succeeded ? failed : Math.max(failed, 1), faults };
}
