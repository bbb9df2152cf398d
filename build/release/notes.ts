import { mergeSections, printSections, readTold, sectionsOf } from './changelog.ts';
import { designSentence } from './design.ts';
import type { Change } from './readCommit.ts';

/** What the notes of a release are made of. */
export interface Release {
  version: string;
  /** Of the release before; none before the first. */
  previous?: string | undefined;
  /** Oldest first. */
  changes: Change[];
  /** CHANGELOG.md as it is now. */
  changelog: string;
  /** Version of the Figma library. */
  design: string | null | undefined;
  /** The address of the repository, where it has one that people can open. */
  repository?: string | undefined;
}

/** The notes of a release, for the person who upgrades: for CHANGELOG.md and the GitHub release alike. */
export function releaseNotes({
  version,
  previous,
  changes,
  changelog,
  design,
  repository,
}: Release) {
  const told = readTold(changelog, version);
  const last = changes.findIndex(({ hash }) => told.toldUpTo && hash.startsWith(told.toldUpTo));
  const untold = changes.slice(last + 1);
  const sections = mergeSections(told.sections, sectionsOf(untold, repository));
  const [from, to] = [major(previous), major(version)];
  return [
    ...(told.toldUpTo ? [`<!-- told up to ${told.toldUpTo} -->`] : []),
    ...told.intro.filter((text) => !text.startsWith('<!-- told')),
    ...(from && from !== to
      ? [
          `Upgrade with \`npx entasis migrate ${from} ${to}\`: it rewrites what it can, and marks what it leaves to you.`,
        ]
      : []),
    designSentence(version, design),
    ...(repository && previous
      ? [
          `Compare: [what changed since ${previous}](${repository}/compare/v${previous}...v${version}).`,
        ]
      : []),
    printSections(sections),
  ].join('\n\n');
}

const major = (version: string | undefined) => version?.split('.', 1)[0];
