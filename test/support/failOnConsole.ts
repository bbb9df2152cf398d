import { afterEach, beforeEach, expect, vi } from 'vitest';

const messages: string[] = [];

/** Takes the warnings and errors logged so far off the list, for a test that expects them. */
export function takeConsole(): string[] {
  return messages.splice(0);
}

/**
 * Fails every test of the file that logs a warning or an error. A function, because files that share a page load
 * this module once, and each has hooks of its own.
 */
export function failOnConsole() {
  beforeEach(() => {
    messages.length = 0;
    for (const level of ['error', 'warn'] as const) {
      vi.spyOn(console, level).mockImplementation((...values: unknown[]) => {
        messages.push(`${level}: ${values.map(String).join(' ')}`);
      });
    }
  });

  afterEach(() => {
    vi.restoreAllMocks();
    expect(takeConsole(), 'Nothing may be logged that the test did not ask for').toEqual([]);
  });
}
