import { setTimeout as pause } from 'node:timers/promises';

/** Asks until there is an answer that is neither null nor undefined; else says that `what` did not come. */
export async function poll<Answer>(
  ask: () => Promise<Answer>,
  timeout: number,
  what: string,
): Promise<NonNullable<Answer>> {
  const start = performance.now();
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined) return answer;
    if (performance.now() - start > timeout)
      throw new Error(`${what} did not come within ${timeout / 1000} s`);
    await pause(25);
  }
}
