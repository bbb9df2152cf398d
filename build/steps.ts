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

/** A step that has ended. */
interface Result extends Outcome {
  name: string;
  seconds: number;
}

/**
 * Runs lanes of commands side by side, those of a lane one after the other, each even when one before it failed,
 * and ends with a table of times, what failed and the plain line `N passed, N failed`. A lone lane shows what its
 * commands print as they print it; beside others, each command's lines come together once it has ended. A command
 * that prints such a line itself is counted by the last of them, any other as one.
 */
export async function runSteps(...lanes: Step[][]) {
  const isAlone = lanes.length === 1;
  const results = (await Promise.all(lanes.map((lane) => runLane(lane, isAlone)))).flat();
  const sum = (what: 'passed' | 'failed') =>
    results.reduce((total, result) => total + result[what], 0);
  const faults = results.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));
  const failed = sum('failed');
  console.log(`\n${[...results.map(tableRow), '', ...faults].join('\n')}`);
  console.log(`${sum('passed')} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

async function runLane(lane: Step[], isAlone: boolean) {
  const results: Result[] = [];
  for (const { name, command } of lane) {
    console.log(isAlone ? `\n▸ ${name}` : `▸ ${name} has begun`);
    const start = performance.now();
    const { succeeded, printed } = await run(command, isAlone);
    const seconds = (performance.now() - start) / 1000;
    if (!isAlone) console.log(`\n▸ ${name}\n${printed}`);
    results.push({ name, seconds, ...outcomeOf(printed, succeeded) });
  }
  return results;
}

function run(command: string, isAlone: boolean) {
  return new Promise<{ succeeded: boolean; printed: string }>((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        if (isAlone) process.stdout.write(text);
        printed += text;
      });
    }
    child.on('close', (code) => resolve({ succeeded: code === 0, printed }));
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

function tableRow({ name, seconds, passed, failed }: Result) {
  const mark = failed === 0 ? '✓' : '✗';
  const time = seconds.toFixed(1).padStart(6);
  return `${mark} ${name.padEnd(24)} ${time} s ${passed} passed, ${failed} failed`;
}
