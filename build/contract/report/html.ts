import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { diffLines } from '../diffLines.ts';
import { severityOf, type Difference } from '../difference.ts';
import { PARTS, rules, type Part, type RuleName, type Severity } from '../rules.ts';
import { claimText, summary, type Report } from './Report.ts';

const severities: Severity[] = ['major', 'minor', 'patch'];

const escape = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const asset = (name: string) => readFileSync(resolve(import.meta.dirname, name), 'utf8');

/** The report as one page that needs nothing else. */
export function html(report: Report): string {
  const { name, differences, verdict, gaps, commits } = report;
  const count = (severity: Severity) =>
    differences.filter((difference) => severityOf(difference) === severity).length;
  const parts = PARTS.flatMap((part) => {
    const found = differences.filter(({ rule }) => rules[rule].part === part);
    return found.length > 0 ? [partSection(part, found)] : [];
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Contract of ${escape(name)}</title>
<style>
${readFileSync(resolve(import.meta.dirname, '../../../src/theme/tokens.css'), 'utf8')}
${asset('report.css')}
</style>
<header>
<p class="eyebrow">Contract of ${escape(name)}</p>
<h1>${escape(summary(report))}</h1>
<p>${escape(claimText(verdict))}</p>
${verdict.faults.map((fault) => `<p class="fault" role="note"><strong>Not releasable.</strong> ${escape(fault)}.</p>`).join('\n')}
</header>
<main>
<fieldset class="filter"><legend>Show</legend>
<label><input type="radio" name="show" value="all" checked>All <b>${differences.length}</b></label>
${severities.map((severity) => `<label><input type="radio" name="show" value="${severity}"><i class="mark ${severity}"></i>${severity[0]!.toUpperCase()}${severity.slice(1)} <b>${count(severity)}</b></label>`).join('\n')}
</fieldset>
${parts.join('\n') || '<p class="empty">Nothing differs.</p>'}
<p class="empty none" hidden>None of this severity.</p>
${gaps.length > 0 ? `<section class="aside"><h2>Not compared</h2>${bullets(gaps)}</section>` : ''}
${commits.length > 0 ? `<section class="aside"><h2>What the commits say</h2>${bullets(commits)}</section>` : ''}
</main>
<script>
${asset('filter.js')}
</script>
</html>
`;
}

const bullets = (lines: string[]) =>
  `<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`;

function partSection(part: Part, differences: Difference[]) {
  const order = (rule: RuleName) => severities.indexOf(rules[rule].severity);
  const groups = [...Map.groupBy(differences, ({ rule }) => rule)].toSorted(
    ([one], [other]) => order(one) - order(other),
  );
  return `<section data-part><h2>${part}</h2>${groups
    .map(
      ([rule, found]) => `<article data-severity="${rules[rule].severity}">
<h3>${rules[rule].title} <span class="badge ${rules[rule].severity}">${rules[rule].severity}</span></h3>
<p class="why">${rules[rule].why}</p>
<ul class="differences">${found.map(item).join('\n')}</ul>
</article>`,
    )
    .join('\n')}</section>`;
}

function item({ subject, before, after, notes = [], swatches = [], pictures }: Difference) {
  return `<li><h4>${escape(subject)}</h4>${texts(before, after)}${
    swatches.length > 0
      ? `<div class="swatches">${swatches.map(({ theme, before: was, after: is }) => `<figure><span style="--was:${escape(was)};--is:${escape(is)}"></span><figcaption>${escape(theme)}</figcaption></figure>`).join('')}</div>`
      : ''
  }${pictures ? `<div class="pictures">${picture('Before', pictures.before)}${picture('After', pictures.after)}</div>` : ''}${
    notes.length > 0 ? `<p class="notes">${notes.map(escape).join(' · ')}</p>` : ''
  }</li>`;
}

const picture = (label: string, file: string) =>
  `<figure><figcaption>${label}</figcaption><img alt="" src="data:image/png;base64,${readFileSync(file).toString('base64')}"></figure>`;

/** Two short values beside each other, or the lines in which two long ones differ. */
function texts(before = '', after = '') {
  if (before === '' && after === '') return '';
  if (!/\n|.{70}/.test(before + after)) {
    return `<p class="change">${[before && `<del>${escape(before)}</del>`, after && `<ins>${escape(after)}</ins>`].filter(Boolean).join(' → ')}</p>`;
  }
  if (before === '' || after === '') {
    const tag = before === '' ? 'ins' : 'del';
    return `<pre><${tag}>${escape(before || after)}</${tag}></pre>`;
  }
  const hunks = diffLines(before.split('\n'), after.split('\n'));
  return `<pre>${hunks
    .map(({ removed, added }) =>
      [
        ...removed.map((line) => `<del>${escape(line)}</del>`),
        ...added.map((line) => `<ins>${escape(line)}</ins>`),
      ].join(''),
    )
    .join('<hr>')}</pre>`;
}
