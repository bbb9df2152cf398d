import {
  readCommit,
  releaseType,
  withoutReverted,
  isPublished,
  type Change,
} from '../release/readCommit.ts';
import { gitIn } from './files.ts';
import type { Severity } from './rules.ts';

/** What the commits since a release say about themselves. */
export interface Claim {
  /** The tag that is counted from. */
  tag: string;
  severity: Severity | undefined;
  /** The commits that ask for a release. */
  changes: Change[];
}

/** The newest release that this commit builds on, previews aside. */
export function lastTag(repository: string): string | undefined {
  try {
    const described = gitIn(repository, [
      'describe',
      '--tags',
      '--abbrev=0',
      '--match',
      'v[0-9]*',
      '--exclude',
      '*-*',
      'HEAD',
    ]);
    return described.toString().trim();
  } catch {
    return undefined;
  }
}

export function hasTag(repository: string, tag: string): boolean {
  try {
    gitIn(repository, ['rev-parse', '--verify', '--quiet', `refs/tags/${tag}`]);
    return true;
  } catch {
    return false;
  }
}

/** Reads what the commits since a tag claim, by the rules that releases are made by. */
export function readClaim(repository: string, tag: string): Claim {
  const changes = gitIn(repository, ['log', '--format=%H%x00%B%x01', `${tag}..HEAD`])
    .toString()
    .split('\u0001')
    .flatMap((commit) => {
      const [hash = '', message = ''] = commit.trim().split('\0');
      return readCommit(message, hash) ?? [];
    });
  return {
    tag,
    severity: releaseType(changes) ?? undefined,
    changes: withoutReverted(changes).filter(isPublished),
  };
}
