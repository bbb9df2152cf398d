import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with the plain line `N passed, N failed`, which the whole run adds up. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      const before = count.passed + count.failed;
      for (const test of module.children.allTests()) count[test.result().state] += 1;
      // A file that could not even be loaded has failed, though none of its tests has.
      if (module.state() === 'failed' && before === count.passed + count.failed) count.failed += 1;
    }
    const skipped =
      count.skipped + count.pending > 0 ? `, ${count.skipped + count.pending} skipped` : '';
    console.log(`${count.passed} passed, ${count.failed} failed${skipped}`);
  }
}
