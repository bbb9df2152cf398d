import { isPublished, withoutReverted, type Change } from './readCommit.ts';

const headings = ['Breaking', 'Features', 'Fixes'] as const;

/** Items of a release under their headings; an item is Markdown and may have several lines. */
export type Sections = Record<(typeof headings)[number], string[]>;

const empty = (): Sections => ({ Breaking: [], Features: [], Fixes: [] });

/** Whole sentences for the person who upgrades, in order of the components they are about. */
export function sectionsOf(changes: Change[], repository?: string): Sections {
  const sections = empty();
  const published = withoutReverted(changes).filter(isPublished);
  const byScope = published.toSorted((one, other) =>
    (one.scope ?? '').localeCompare(other.scope ?? '', 'en'),
  );
  for (const change of byScope) {
    const heading =
      change.breaking !== undefined ? 'Breaking' : change.type === 'feat' ? 'Features' : 'Fixes';
    const item = itemOf(change, repository);
    if (!sections[heading].includes(item)) sections[heading].push(item);
  }
  return sections;
}

function itemOf({ scope, text, breaking, hash, issues }: Change, repository?: string) {
  const [first = '', ...rest] = sentence(breaking ?? text).split('\n');
  const links = repository
    ? [
        ...issues.map((issue) => `[#${issue}](${repository}/issues/${issue})`),
        ...(hash ? [`[${hash.slice(0, 7)}](${repository}/commit/${hash})`] : []),
      ]
    : issues.map((issue) => `#${issue}`);
  const link = links.length > 0 ? ` (${links.join(', ')})` : '';
  const body = rest.map((line) => (line === '' ? '' : `  ${line}`)).join('\n');
  return `- ${scope ? `**${scope}**: ` : ''}${first}${link}${body ? `\n${body}` : ''}`;
}

/** A subject begins small and ends bare; a sentence does neither. */
function sentence(text: string) {
  const [first = '', ...rest] = text.trim().split('\n');
  // Names keep their case: useTheme, entasis/test.
  const isWord = /^[a-z][a-z'’-]*(?:[\s,;:.]|$)/.test(first);
  const started = isWord ? first.charAt(0).toUpperCase() + first.slice(1) : first;
  const ended = /[.!?:]$/.test(started) ? started : `${started}.`;
  return [ended, ...rest].join('\n');
}

/** Reads the items under `### Breaking`, `### Features` and `### Fixes`. */
export function readSections(markdown: string): Sections {
  const sections = empty();
  for (const heading of headings) {
    const [, body = ''] = markdown.split(new RegExp(`^### ${heading}$`, 'm'));
    const items = body.split(/^##/m)[0]!.trim();
    if (items.startsWith('- ')) sections[heading] = items.split(/\n+(?=- )/);
  }
  return sections;
}

export function printSections(sections: Sections) {
  return headings
    .filter((heading) => sections[heading].length > 0)
    .map((heading) => `### ${heading}\n\n${sections[heading].join('\n')}`)
    .join('\n\n');
}

/** What is written by hand stands before what the commits say. */
export function mergeSections(one: Sections, other: Sections): Sections {
  const merged = empty();
  for (const heading of headings)
    merged[heading] = [...new Set([...one[heading], ...other[heading]])];
  return merged;
}

/** What stands in the changelog for a version before it is released. */
export interface Told {
  /** Paragraphs before the first heading. */
  intro: string[];
  sections: Sections;
  /** The commit up to which people have told everything by hand. */
  toldUpTo?: string;
}

/** Sentences that each release writes anew. */
const generated = /^(?:Upgrade with |Design: |Compare: )/;

/** Reads `## Unreleased`, and the section that a broken-off release of the same version has left. */
export function readTold(changelog: string, version: string): Told {
  const told: Told = { intro: [], sections: readSections('') };
  for (const section of changelog.split(/^(?=## )/m)) {
    if (!isSectionOf(section, version)) continue;
    told.sections = mergeSections(told.sections, readSections(section));
    const mark = /<!-- told up to ([0-9a-f]{7,40}) -->/.exec(section)?.[1];
    if (mark) told.toldUpTo = mark;
    const intro = section
      .split(/^### /m)[0]!
      .replace(/^## .*/, '')
      .split(/\n{2,}/);
    told.intro.push(
      ...intro.map((text) => text.trim()).filter((text) => text && !generated.test(text)),
    );
  }
  told.intro = [...new Set(told.intro)];
  return told;
}

function isSectionOf(section: string, version: string) {
  return section.startsWith('## Unreleased') || section.startsWith(`## ${version} (`);
}

/** Makes the notes of a version its section, in place of `Unreleased` and of what a broken-off release has left. */
export function withRelease(changelog: string, version: string, date: string, notes: string) {
  const [preface = '', ...sections] = changelog.split(/^(?=## )/m);
  const kept = sections.filter((section) => !isSectionOf(section, version));
  const parts = [preface, `## ${version} (${date})\n\n${notes.trim()}`, ...kept];
  return `${parts.map((part) => part.trim()).join('\n\n')}\n`;
}

/** What the changelog tells of a version, without its heading. */
export function notesOf(changelog: string, version: string) {
  const section = changelog.split(/^(?=## )/m).find((text) => text.startsWith(`## ${version} (`));
  return section?.replace(/^## .*\n+/, '').trim();
}
