import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { severityOf, type Difference } from '../difference.ts';
import { PARTS, rules, type Part, type RuleName, type Severity } from '../rules.ts';
import { escape } from './escape.ts';
import { item } from './item.ts';
import { claimText, summary, type Report } from './Report.ts';

const severities: Severity[] = ['major', 'minor', 'patch'];

const read = (path: string) => readFileSync(resolve(import.meta.dirname, path), 'utf8');

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

const pill = (severity: Severity) => `<span class="pill ${severity}">${severity}</span>`;

const bullets = (lines: string[]) =>
  `<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`;

/** The report as one page that needs nothing else: no script, no font, no file. */
export function html(report: Report): string {
  const { name, differences, verdict, gaps, commits } = report;
  const parts = PARTS.flatMap((part) => {
    const found = differences.filter(({ rule }) => rules[rule].part === part);
    return found.length > 0 ? [section(part, found)] : [];
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Contract of ${escape(name)}</title>
<style>
${read('../../../src/theme/tokens.css')}
${read('report.css')}
${severities.map(filterRules).join('\n')}
</style>
<header>
<p class="eyebrow">Contract of ${escape(name)}</p>
<h1>${escape(summary(report))}</h1>
<p class="claim">${escape(claimText(verdict))}</p>
${verdict.faults.length > 0 ? `<section class="faults" aria-label="Faults"><h2>This cannot be released</h2>${bullets(verdict.faults.map((fault) => `${fault}.`))}</section>` : ''}
</header>
<main>
${differences.length > 0 ? filter(differences) : ''}
${parts.join('\n')}
${gaps.length > 0 ? `<section class="aside"><h2>Not compared</h2>${bullets(gaps)}</section>` : ''}
${commits.length > 0 ? `<section class="aside"><h2>What the commits say</h2>${bullets(commits)}</section>` : ''}
</main>
</html>
`;
}

/** What is chosen hides all else; a page without scripts does it anywhere. */
const filterRules = (severity: Severity) =>
  `main:has([value="${severity}"]:checked) :is(.rule:not(.is-${severity}), .part:not(:has(.is-${severity}))) { display: none; }`;

function filter(differences: Difference[]) {
  const choice = (value: string, label: string, count: number) =>
    `<label><input type="radio" name="show" value="${value}"${value === 'all' ? ' checked' : ''}${count === 0 ? ' disabled' : ''}>${label} <b>${count}</b></label>`;
  return `<fieldset class="filter"><legend>Show</legend>
${choice('all', 'All', differences.length)}
${severities
  .map((severity) =>
    choice(
      severity,
      `<i class="mark ${severity}"></i>${capital(severity)}`,
      differences.filter((difference) => severityOf(difference) === severity).length,
    ),
  )
  .join('\n')}
</fieldset>`;
}

function section(part: Part, differences: Difference[]) {
  const order = (rule: RuleName) => severities.indexOf(rules[rule].severity);
  const groups = [...Map.groupBy(differences, ({ rule }) => rule)].toSorted(
    ([one], [other]) => order(one) - order(other),
  );
  return `<section class="part"><h2>${part}</h2>
${groups.map(([rule, found]) => ruleBlock(rule, found)).join('\n')}
</section>`;
}

function ruleBlock(rule: RuleName, differences: Difference[]) {
  const { title, why, severity } = rules[rule];
  return `<article class="rule is-${severity}">
<div><h3>${title}</h3>${pill(severity)}<p class="why">${why}</p></div>
<ul>${differences.map(item).join('\n')}</ul>
</article>`;
}
