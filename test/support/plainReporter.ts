import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestModule } from 'vitest/node';

/** The first line of an error, and the first lines in which what was expected and what came differ. */
function reasonOf({ message, diff = '' }: { message: string; diff?: string }) {
  const differs = stripVTControlCharacters(diff).match(/^[-+] (?!Expected$|Received$).*$/gm) ?? [];
  return [message.trim().split('\n')[0], ...differs.slice(0, 4)].join(' ');
}

/**
 * Ends a run with a line for each test that failed and the plain line `N passed, N failed`, which the whole run
 * repeats and adds up.
 */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      const before = count.passed + count.failed;
      for (const test of module.children.allTests()) {
        const { state, errors: causes } = test.result();
        count[state] += 1;
        if (state === 'failed') {
          const cause = causes[0] ? reasonOf(causes[0]) : '';
          console.log(`✗ ${module.relativeModuleId} › ${test.fullName}: ${cause}`);
        }
      }
      // A file that could not even be loaded has failed, though none of its tests has.
      if (module.state() === 'failed' && before === count.passed + count.failed) {
        count.failed += 1;
        console.log(
          `✗ ${module.relativeModuleId}: ${module.errors()[0]?.message ?? 'no test ran'}`,
        );
      }
    }
    for (const error of errors) console.log(`✗ ${String((error as Error).message ?? error)}`);
    const skipped =
      count.skipped + count.pending > 0 ? `, ${count.skipped + count.pending} skipped` : '';
    console.log(`${count.passed} passed, ${count.failed} failed${skipped}`);
  }
}
