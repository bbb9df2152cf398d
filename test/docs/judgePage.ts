import type { IndexEntry } from '../visual/planShots.ts';
import type { ShownPage } from './readPage.ts';

/** What stands on the page of every component, in this order. */
const SECTIONS = [
  'Try it',
  'Examples',
  'When to use another component',
  'Do and don’t',
  'Keyboard',
  'Accessibility',
  'Props',
  'What changed',
];

/** What is said of every component below its title. */
const RECORD = ['Release', 'Accessibility', 'Design', 'Also called'];

/** They take none of their own; what is written of them says what they do. */
const withoutProps = new Set(['ConfirmDialogs', 'Toast', 'Tooltips']);

type Index = Record<string, IndexEntry>;

/** What is wrong with where a link leads, if anything. */
function faultOfLink({ to, text, here }: ShownPage['links'][number], index: Index) {
  const name = `the link “${text}”`;
  if (text === '') return `a link to ${to || 'nowhere'} has no words`;
  if (to.startsWith('#')) return here ? undefined : `${name} leads to ${to}, which the page lacks`;
  if (/^(?:https:|mailto:)/.test(to)) return undefined;
  const [, kind, id = ''] = /^(?:\.?\/)?\?path=\/(docs|story)\/([\w-]+)$/.exec(to) ?? [];
  if (!kind) return `${name} leads to ${to || 'nowhere'}, which is no page of this Storybook`;
  const entry = index[id];
  return entry?.type === kind
    ? undefined
    : `${name} leads to the ${kind} ${id}, which is not there`;
}

function faultsOfComponent({ headings, record, status, tables }: ShownPage): string[] {
  const sections = headings.filter(({ level }) => level === 2).map(({ text }) => text);
  const kept = sections.filter((section) => SECTIONS.includes(section));
  const missing = SECTIONS.filter((section) => !sections.includes(section));
  const unsaid = RECORD.filter((fact) => !record[fact]);
  const title = headings.find(({ level }) => level === 1)?.text;
  const documented = sections
    .filter((section) => section.startsWith('Props'))
    .map((section) => /^Props of (.*)/.exec(section)?.[1] ?? title ?? '');
  return [
    ...missing.map((section) => `there is no section “${section}”`),
    ...(missing.length === 0 && kept.join() !== SECTIONS.join()
      ? ['its sections are in disorder']
      : []),
    ...unsaid.map((fact) => `nothing is said of “${fact}”`),
    ...(/^(?:Stable|Preview|Deprecated)/.test(status) ? [] : ['it has no status']),
    ...documented
      .filter((name) => !withoutProps.has(name))
      .filter(
        (name) => !tables.some(({ label, rows }) => label === `Props of ${name}` && rows.length),
      )
      .map((name) => `the table of the props of ${name} is empty`),
    ...tables
      .filter(({ label }) => label.startsWith('Props of '))
      .flatMap(({ label, rows }) =>
        rows
          .filter((row) => row.length < 4 || row.includes(''))
          .map(
            ([prop]) => `${label}: the row of ${prop || 'a prop without a name'} has an empty cell`,
          ),
      ),
    ...tables
      .filter(({ label }) => label.startsWith('Props of '))
      .flatMap(({ label, rows }) =>
        rows
          .filter(([, type]) => type === 'literal' || type === 'unknown')
          .map(([prop]) => `${label}: the type of ${prop} is not said`),
      ),
  ];
}

/** Everything that is wrong with a page, in sentences. */
export function judgePage({ id, title }: IndexEntry, shown: ShownPage, index: Index): string[] {
  const { headings, links, tables, emptyCode, slips } = shown;
  const isComponent = id.endsWith('--docs') && !title.startsWith('Guides/');
  const titles = headings.filter(({ level }) => level === 1);
  return [
    ...(titles.length === 1 ? [] : [`it has ${titles.length} headings of the first level`]),
    ...headings.filter(({ empty }) => empty).map(({ text }) => `there is nothing below “${text}”`),
    ...tables
      .filter(({ rows }) => !rows.length)
      .map(({ label }) => `the table “${label}” is empty`),
    ...links.flatMap((link) => faultOfLink(link, index) ?? []),
    ...(emptyCode > 0 ? [`${emptyCode} of its blocks of code are empty`] : []),
    ...slips.map((slip) => `it says “${slip}”`),
    ...(isComponent ? faultsOfComponent(shown) : []),
  ];
}
