import { severityOf, type Difference } from '../../build/contract/difference.ts';
import { highest, rules, type Severity } from '../../build/contract/rules.ts';
import { markdownTable } from '../flight/markdownTable.ts';
import type { Seed } from './seeds.ts';

/** A seed, and what the comparison made of it. */
export interface Found {
  seed: Seed;
  differences: Difference[];
  /** Whether commits that claim a patch were refused. */
  refused: boolean;
}

const severityOfSeed = ({ rule }: Seed): Severity | undefined => rule && rules[rule].severity;

/** What is wrong with what was found, if anything is. */
export function faultOf({ seed, differences, refused }: Found): string | undefined {
  const told = [...new Set(differences.map(({ rule }) => rule))];
  const stray = told.filter((rule) => rule !== seed.rule && !seed.also?.includes(rule));
  if (seed.rule && !told.includes(seed.rule))
    return `must be called ${seed.rule}, was ${told.join(', ') || 'not seen'}`;
  if (stray.length > 0) return `was called ${stray.join(', ')} as well`;
  const severity = severityOfSeed(seed);
  if (refused !== (severity === 'major' || severity === 'minor'))
    return refused ? 'a patch was refused' : 'a patch was not refused';
  return undefined;
}

/** What was planted, and what was found. */
export function table(found: Found[]): string {
  const lines = found.map(({ seed, differences, refused }) => {
    const name =
      seed.rule && differences.some(({ rule }) => rule === seed.rule)
        ? seed.rule
        : differences[0]?.rule;
    return [
      seed.name,
      seed.rule ? `${rules[seed.rule].part}: ${rules[seed.rule].severity}` : 'nothing',
      name ? `${rules[name].part}: ${rules[name].severity} (${name})` : 'nothing',
      refused ? 'refused' : 'passes',
    ];
  });
  return markdownTable([
    ['What is planted', 'must be', 'is found as', 'claimed as a patch'],
    ...lines,
  ]);
}

const classes = ['major', 'minor', 'patch', 'nothing'] as const;

/** How often each severity was taken for which. */
export function confusion(found: Found[]): string {
  const count = (planted: string, seen: string) =>
    found.filter(
      ({ seed, differences }) =>
        (severityOfSeed(seed) ?? 'nothing') === planted &&
        (seenAs(seed, differences) ?? 'nothing') === seen,
    ).length;
  return markdownTable([
    ['Planted, and found as', ...classes],
    ...classes.map((planted) => [planted, ...classes.map((seen) => `${count(planted, seen)}`)]),
  ]);
}

/** By its own heading, if it was found under that. */
function seenAs(seed: Seed, differences: Difference[]): Severity | undefined {
  const own = differences.filter(({ rule }) => rule === seed.rule);
  return highest((own.length > 0 ? own : differences).map(severityOf));
}
