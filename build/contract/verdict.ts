import { isBefore, partsOf, readClock } from './clock.ts';
import { severityOf, type Difference } from './difference.ts';
import { highest, rankOf, type Severity } from './rules.ts';

export interface Verdict {
  /** What the differences ask for. */
  needed: Severity | undefined;
  /** What the commits ask for; nothing is known without a tag to count from. */
  claimed: Severity | 'nothing' | undefined;
  /** What the version would be called. */
  next: string;
  faults: string[];
}

/** The version that follows. */
export function bump(version: string, severity: Severity | undefined): string {
  const [major, minor, patch] = partsOf(version);
  if (severity === 'major') return `${major + 1}.0.0`;
  if (severity === 'minor') return `${major}.${minor + 1}.0`;
  return severity === 'patch' ? `${major}.${minor}.${patch + 1}` : version;
}

/**
 * Holds what differs against what the commits claim, and removals against the notice that was given.
 *
 * @param notices - What `@deprecated` said in the version before, by export or prop
 */
export function judge(
  differences: Difference[],
  version: string,
  claimed: Verdict['claimed'],
  notices: ReadonlyMap<string, string>,
): Verdict {
  const needed = highest(differences.map(severityOf));
  const asked = claimed === 'nothing' ? undefined : claimed;
  const next = bump(version, highest([needed, asked].filter((one) => one !== undefined)));
  const faults: string[] = [];
  // Patches alone need no release of their own: what is private may change behind a refactoring.
  if (claimed && needed && needed !== 'patch' && rankOf(asked) < rankOf(needed)) {
    const count = differences.filter((one) => severityOf(one) === needed).length;
    faults.push(
      `${count} ${needed} difference${count === 1 ? '' : 's'}, but the commits claim ${claimed === 'nothing' ? 'no release' : `a ${claimed}`}: say so in a commit, or take the change back`,
    );
  }
  for (const { rule, subject } of differences) {
    if (!['export-removed', 'export-renamed', 'prop-removed'].includes(rule)) continue;
    const clock = readClock(notices.get(subject) ?? '');
    if (!notices.has(subject))
      faults.push(
        `${subject} is gone without notice: deprecate it first, and remove it in the next major`,
      );
    else if (typeof clock !== 'string' && isBefore(next, clock.removed))
      faults.push(
        `${subject} is gone before its time: it was promised until ${clock.removed}, and this is ${next}`,
      );
  }
  return { needed, claimed, next, faults };
}
