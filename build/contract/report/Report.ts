import type { Difference } from '../difference.ts';
import type { Verdict } from '../verdict.ts';

/** All that the three forms of the report tell. */
export interface Report {
  name: string;
  /** The version compared with; nothing when none has been published. */
  before?: string | undefined;
  verdict: Verdict;
  differences: Difference[];
  /** What could not be compared, and why. */
  gaps: string[];
  /** The commits that claim something, as sentences. */
  commits: string[];
}

/** One sentence for the whole. */
export function summary({ before, differences, verdict, name }: Report): string {
  if (before === undefined) return `No version of ${name} has been published: everything is new.`;
  if (differences.length === 0) return `Nothing differs from ${before}.`;
  const count = `${differences.length} difference${differences.length === 1 ? '' : 's'} from ${before}`;
  return `${count}: this is a ${verdict.needed} (${verdict.next}).`;
}

/** What the commits say, as a sentence. */
export const claimText = ({ claimed }: Verdict) =>
  claimed === undefined
    ? 'There is no release to count commits from.'
    : `The commits claim ${claimed === 'nothing' ? 'no release' : `a ${claimed}`}.`;
