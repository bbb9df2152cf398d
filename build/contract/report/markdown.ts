import { severityOf, type Difference } from '../difference.ts';
import { rules, type RuleName, type Severity } from '../rules.ts';
import { claimText, summary, type Report } from './Report.ts';

const headings: Record<Severity, string> = {
  major: 'Major',
  minor: 'Minor',
  patch: 'Patch',
};

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
  return `### ${part}: ${title.toLowerCase()}\n\n${why}\n\n${list(differences.map(line))}`;
}

function line({ subject, before, after, notes = [] }: Difference) {
  const isLong = [before, after].some((text) => text !== undefined && /\n|.{80}/.test(text));
  const change = [before, after]
    .filter((text) => text !== undefined && text !== '')
    .map((text) => `\`${text}\``);
  const where =
    notes.length > 0
      ? ` (${notes.slice(0, 4).join('; ')}${notes.length > 4 ? ` and ${notes.length - 4} more` : ''})`
      : '';
  if (!isLong) return `**${subject}**${change.length > 0 ? `: ${change.join(' → ')}` : ''}${where}`;
  const rows = [
    ...(before ?? '')
      .split('\n')
      .filter(Boolean)
      .map((text) => `  - ${text}`),
    ...(after ?? '')
      .split('\n')
      .filter(Boolean)
      .map((text) => `  + ${text}`),
  ];
  return `**${subject}**${where}\n\n  \`\`\`diff\n${rows.join('\n')}\n  \`\`\`\n`;
}
