import axe, { type ElementContext, type RunOptions } from 'axe-core';
import { expect } from 'vitest';

/** Fails with axe's own words when it finds a violation. */
export async function expectNoViolations(context: ElementContext, options: RunOptions = {}) {
  const { violations } = await axe.run(context, {
    ...options,
    rules: { region: { enabled: false }, 'target-size': { enabled: true }, ...options.rules },
  });
  const report = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary}`),
  );
  expect(report).toEqual([]);
}
