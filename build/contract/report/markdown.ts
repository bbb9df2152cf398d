import { diffLines, excerpt } from '../diffLines.ts';
import { severityOf, type Difference } from '../difference.ts';
import { rules, type RuleName, type Severity } from '../rules.ts';
import { claimText, summary, type Report } from './Report.ts';

const headings: Record<Severity, string> = { major: 'Major', minor: 'Minor', patch: 'Patch' };

/** How many of what is not worth a line of its own. */
const fewNotes = 4;

/** The report as Markdown, for a release or a pull request. */
export function markdown(report: Report): string {
  const { verdict, differences, gaps } = report;
  const sections = (['major', 'minor', 'patch'] as const).flatMap((severity) => {
    const found = differences.filter((difference) => severityOf(difference) === severity);
    if (found.length === 0) return [];
    const groups = Map.groupBy(found, ({ rule }) => rule);
    return [`## ${headings[severity]} (${found.length})`, ...[...groups].map(section)];
  });
  return `${[
    `# Contract of ${report.name}`,
    `${summary(report)} ${claimText(verdict)}`,
    ...(verdict.faults.length > 0 ? [list(verdict.faults.map((fault) => `**${fault}**`))] : []),
    ...sections,
    ...(gaps.length > 0 ? ['## Not compared', list(gaps)] : []),
  ].join('\n\n')}\n`;
}

const list = (lines: string[]) => lines.map((line) => `- ${line}`).join('\n');

function section([name, differences]: [RuleName, Difference[]]) {
  const { part, title, why } = rules[name];
  const words = title[0]!.toLowerCase() + title.slice(1);
  return `### ${part}: ${words}\n\n${why}\n\n${list(differences.map(line))}`;
}

const code = (text: string | undefined) => (text ? [`\`${text}\``] : []);

const change = (before: string | undefined, after: string | undefined) =>
  [...code(before), ...code(after)].join(' → ');

function line({ subject, before, after, notes = [], colors = [] }: Difference) {
  const more = notes.length > fewNotes ? ` and ${notes.length - fewNotes} more` : '';
  const where = notes.length > 0 ? ` (${notes.slice(0, fewNotes).join('; ')}${more})` : '';
  const themes = colors.map(
    (color) =>
      `\n  - ${color.theme}: ${[change(color.before?.value, color.after?.value), ...color.notes].join('; ')}`,
  );
  if (!/\n/.test(`${before}${after}`)) {
    const values = change(before, after);
    return `**${subject}**${values && `: ${values}`}${where}${themes.join('')}`;
  }
  const split = (text = '') => (text === '' ? [] : text.split('\n'));
  const rows = excerpt(diffLines(split(before), split(after)));
  const diff = rows.map(({ sign, text }) => `  ${sign} ${text}`.trimEnd());
  return `**${subject}**${where}\n\n  \`\`\`diff\n${diff.join('\n')}\n  \`\`\`\n`;
}
