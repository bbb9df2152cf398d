import MiniSearch from 'minisearch';
import { allGuides } from './allGuides';
import { allIcons } from './allIcons';
import { pageIdOf, purposeOfNamed, sourcePathOf } from './docgen';
import { records } from './records';
import { allTokens } from './tokensOf';

/** What kinds of things there are to find, in the order in which they are shown. */
export const KINDS = ['Components', 'Guides', 'Tokens', 'Icons'] as const;

/** Something that can be found. */
export interface Finding {
  id: string;
  kind: (typeof KINDS)[number];
  name: string;
  description: string;
  /** The id of the page that shows it. */
  to: string;
  /** Other words it is found by. */
  words: string;
  /** What others call exactly this. */
  alsoCalled?: string[];
  /** The line that brings it into a product. */
  copies?: string;
}

/** The page of the foundations that shows the tokens of a group. */
const PAGE_OF_GROUP: Record<string, string> = {
  breakpoint: 'grid',
  color: 'colour',
  elevation: 'elevation',
  font: 'typography',
  fontFamily: 'typography',
  fontSize: 'typography',
  fontWeight: 'typography',
  grid: 'grid',
  letterSpacing: 'typography',
  lineHeight: 'typography',
  measure: 'typography',
  motion: 'motion',
};

/** `TextField` is found by "text" and by "field", too. */
const apart = (name: string) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ');

const components: Finding[] = Object.entries(records.components).map(([name, record]) => ({
  id: `component ${name}`,
  kind: 'Components',
  name,
  description: purposeOfNamed(name)[0] ?? '',
  to: pageIdOf(name) ?? '',
  words: [apart(name), ...record.alsoCalled].join(' '),
  alsoCalled: record.alsoCalled,
  copies: sourcePathOf(name)?.startsWith('icons/')
    ? `import { ${name} } from 'entasis/icons/${name}';`
    : `import { ${name} } from 'entasis';`,
}));

const guides: Finding[] = allGuides.map(({ title, to, lead, headings }) => ({
  id: `guide ${title}`,
  kind: 'Guides',
  name: title,
  description: lead,
  to,
  words: headings.join(' '),
}));

const tokens: Finding[] = allTokens.map((token) => {
  const page = PAGE_OF_GROUP[token.group] ?? 'spacing';
  return {
    id: `token ${token.path}`,
    kind: 'Tokens',
    name: token.path,
    description: token.description ?? '',
    to: `foundations-${page}--${page}`,
    words: [apart(token.path), token.cssVariable ?? '', ...Object.values(token.values)].join(' '),
    copies: token.cssVariable && `var(${token.cssVariable})`,
  };
});

const icons: Finding[] = allIcons.map(({ module, meaning, words }) => ({
  id: `icon ${module}`,
  kind: 'Icons',
  name: module,
  description: meaning,
  to: 'foundations-icons--icons',
  words: `${apart(module)} ${words}`,
  copies: `import { ${module} } from 'entasis/icons/${module}';`,
}));

/** Everything there is to find. */
export const allFindings = [...components, ...guides, ...tokens, ...icons];

const byId = new Map(allFindings.map((finding) => [finding.id, finding]));

const index = new MiniSearch<Finding>({
  fields: ['name', 'words', 'description'],
  searchOptions: {
    boost: { name: 4, words: 2 },
    // “dropdown” is Select first, and only then Menu, which is a “dropdown menu”.
    boostDocument: (id, term) => (byId.get(String(id))?.alsoCalled?.includes(term) ? 4 : 1),
    combineWith: 'AND',
    fuzzy: (term) => (term.length > 4 ? 1 : false),
    prefix: (term) => term.length > 1,
  },
});
index.addAll(allFindings);

/** What a query finds, of every kind, the best first. */
export function find(query: string): { kind: Finding['kind']; found: Finding[] }[] {
  const found = index.search(query).flatMap(({ id }) => byId.get(String(id)) ?? []);
  return KINDS.map((kind) => ({
    kind,
    found: found.filter((finding) => finding.kind === kind),
  })).filter((group) => group.found.length > 0);
}
