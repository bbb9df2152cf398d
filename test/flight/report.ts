import { markdownTable } from './markdownTable.ts';
import { scripts } from './Product.ts';
import type { Result } from './fly.ts';

const heads = ['product', 'pin', 'candidate', 'result'];

const row = ({ product, pin, candidate, result, step }: Result) => [
  product,
  pin || 'none',
  candidate,
  step && result !== 'cannot fly' ? `${result} at ${step}` : result,
];

/** The report for a terminal. */
export function textReport(results: Result[]): string {
  const rows = [heads, ...results.map(row)];
  const widths = heads.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  const table = rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  return [...table, '', ...results.flatMap(details), counts(results)].join('\n');
}

function details(result: Result) {
  const { product, step, errors, notes } = result;
  const [first = 'no reason was given', ...others] = errors;
  return [
    ...(step ? [`✗ ${product}: ${step}: ${first}`, ...others.map((line) => `    ${line}`)] : []),
    ...notes.map((note) => `  ${product}: ${note}`),
    ...(step || notes.length > 0 ? [''] : []),
  ];
}

/** A step that was not reached is neither passed nor failed. */
function counts(results: Result[]) {
  const failed = results.filter(({ step }) => step).length;
  const steps = results.map(({ step, seconds }) => {
    const done = scripts.filter((script) => seconds[script] !== undefined).length;
    return step && step !== 'codemods' && step !== 'product' ? done - 1 : done;
  });
  return `${steps.reduce((sum, done) => sum + done, 0)} passed, ${failed} failed`;
}

/** The report for a release or a pull request. */
export function markdownReport(results: Result[]): string {
  const table = markdownTable([heads, ...results.map(row)]);
  const reasons = results.flatMap(({ product, step, errors, notes }) => [
    ...(step ? [`**${product}**, ${step}:`, '', '```', ...errors, '```', ''] : []),
    ...notes.map((note) => `- ${product}: ${note}`),
  ]);
  return ['## Flight', '', table, '', ...reasons].join('\n').trimEnd() + '\n';
}
