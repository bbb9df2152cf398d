import { Checker } from 'accessibility-checker-engine/ace-node.js';
import { exceptions } from './exceptions';
import type { Finding } from './Finding';

const unasked = new Set(exceptions.flatMap(({ asked, rule }) => (asked === false ? [rule] : [])));
const checker = new Checker();
// Not `disableRule`: in this version it disables them all.
for (const guideline of checker.getGuidelines()) {
  for (const rule of guideline.checkpoints.flatMap(({ rules = [] }) => rules)) {
    if (unasked.has(rule.id)) rule.enabled = false;
  }
  checker.addGuideline(guideline);
}

/** What IBM's checker does not find to be in order by WCAG 2.2: faults, and what it asks a person to look at. */
export async function askIbm(): Promise<Finding[]> {
  const { results } = await checker.check(document.body, ['WCAG_2_2']);
  return results
    .filter(({ value }) => value[1] !== 'PASS')
    .map(({ ruleId, reasonId, value, message, snippet, node }) => ({
      engine: 'ibm',
      rule: `${ruleId}/${reasonId}`,
      element: node instanceof Element ? node : undefined,
      text: `${message} (${value.join(' ').toLowerCase()})\n  ${snippet}`,
    }));
}
