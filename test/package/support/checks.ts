/** Counts named checks; one that throws has failed, and the rest go on. */
export function createChecks() {
  const counts = { passed: 0, failed: 0 };

  return {
    counts,

    /** Runs one check and says how it went; resolves to whether it passed. */
    async check(name: string, run: () => unknown): Promise<boolean> {
      try {
        await run();
        counts.passed += 1;
        console.log(`✓ ${name}`);
        return true;
      } catch (error) {
        counts.failed += 1;
        const text = error instanceof Error ? error.message : String(error);
        console.log(`✗ ${name}\n${text.replaceAll(/^/gm, '    ')}`);
        return false;
      }
    },
  };
}

export type Check = ReturnType<typeof createChecks>['check'];
