import { renderToString } from 'react-dom/server';
import { scenarios } from './scenarios';

export const names = scenarios.map(({ name }) => name);

/** Renders one side of a scenario to a string, and says how long it took. */
export function renderScenario(name: string, side: 'plain' | 'entasis') {
  const element = scenarios.find((scenario) => scenario.name === name)![side];
  const start = performance.now();
  const markup = renderToString(element());
  return { duration: performance.now() - start, markup };
}
