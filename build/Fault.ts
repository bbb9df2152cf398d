/** What keeps a script from its work and whoever runs it can put right: said in one line, without a stack. */
export class Fault extends Error {}

/** Ends a script that has thrown: a `Fault` by its one line, anything else as the bug it is. */
export function endByFault(script: string, error: unknown) {
  if (!(error instanceof Fault)) throw error;
  console.log(`✗ ${script}: ${error.message}\n\n0 passed, 1 failed`);
  process.exitCode = 1;
}
