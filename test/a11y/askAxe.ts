import axe, { type Result, type RunOptions } from 'axe-core';
import type { Finding } from './Finding';
import { inMode, type Mode } from './inMode';

const colours = ['color-contrast', 'link-in-text-block'];
const places = ['target-size', 'scrollable-region-focusable'];

/**
 * Themes differ in their colours alone, directions in where things stand: every theme and every direction is
 * asked for what can differ in it, the colours in both.
 */
const modes: readonly (Mode & { runOnly?: string[] })[] = [
  { theme: 'light', direction: 'own' },
  { theme: 'dark', direction: 'opposite', runOnly: [...colours, ...places] },
  { theme: 'high-contrast', direction: 'own', runOnly: colours },
];

/** What axe finds on the page as it is, in each theme and in both directions of text. */
export async function askAxe(): Promise<Finding[]> {
  const found: Finding[] = [];
  axe.reset();
  axe.configure({ rules: [{ id: 'target-size', enabled: true }] });
  for (const { runOnly, ...mode } of modes) {
    const options: RunOptions = {
      elementRef: true,
      resultTypes: ['violations', 'incomplete'],
      ...(runOnly && { runOnly }),
    };
    const { violations, incomplete } = await inMode(mode, () => axe.run(document.body, options));
    const state = `${mode.theme}, ${mode.direction} direction`;
    found.push(...findings(violations, '', state), ...findings(incomplete, '/review', state));
  }
  return found;
}

/** The findings of some rules, one for each element. */
const findings = (results: readonly Result[], suffix: string, state: string): Finding[] =>
  results.flatMap(({ id, help, nodes }) =>
    nodes.map(({ element, html, failureSummary = '' }) => ({
      engine: 'axe',
      rule: `${id}${suffix}`,
      element,
      text: `${help} (${state})\n  ${html}\n  ${failureSummary}`,
    })),
  );
