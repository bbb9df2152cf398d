import { numberProblem } from './numberProblem';
import type { NumberRules } from './numberRules';

/** From the one that shows most of how a language writes numbers to the one that is likely to be right. */
const examples = ['1234.5', '1234', '12.5', '12', '0.125', '0.12', '0.5'];

/** A number that obeys the rules, to be shown to those who typed something else. */
export function exampleNumber(rules: NumberRules, percent: boolean): string {
  const candidates = percent ? examples.slice(-3) : examples;
  const right = candidates.find((example) => !numberProblem(example, rules));
  return right ?? rules.min ?? rules.max ?? '1';
}
