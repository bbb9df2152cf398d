import { renderToString } from 'react-dom/server';
import { scenarios } from './scenarios';

export const names = scenarios.map(({ name }) => name);

/** Renders one side of a scenario to a string, and says what that took of the processor, in ms. */
export function renderScenario(name: string, side: 'plain' | 'entasis') {
  const element = scenarios.find((scenario) => scenario.name === name)![side];
  globalThis.gc?.();
  const start = process.threadCpuUsage();
  let markup = '';
  // The system counts in steps of some milliseconds: one alone is too short to tell.
  for (let turn = 0; turn < 25; turn += 1) markup = renderToString(element());
  const { user, system } = process.threadCpuUsage(start);
  return { cost: (user + system) / 1000, markup };
}
