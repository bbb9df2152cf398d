import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareApi, labelOf } from './api/compareApi.ts';
import { compareDefaults, readDefaults } from './api/defaults.ts';
import { openProgram, type PackageFolder } from './api/openProgram.ts';
import { readApi, type Api } from './api/readApi.ts';
import { compareBytes, readBytes } from './bytes.ts';
import { compareStories } from './compareStories.ts';
import { compareCss, readCss } from './css.ts';
import type { Difference } from './difference.ts';
import type { Files } from './files.ts';
import { compareLooks, type Shots } from './looks.ts';
import { compareMessages, readMessages } from './messages.ts';
import { manifestOf } from './openPackage.ts';
import { compareRanges } from './ranges.ts';
import { readStories } from './stories.ts';
import { compareTokens, readTokens } from './tokens.ts';

/** One version: its package, and what this repository held about it. */
export interface Version {
  /** Holds `package.json` and `dist`. */
  folder: string;
  /** Stories, their accessibility trees and pictures; nothing is known of a tarball without a tag. */
  files?: Files | undefined;
  shots?: Shots | undefined;
}

export interface Comparison {
  differences: Difference[];
  /** What the version before gave notice of, by export or prop. */
  notices: Map<string, string>;
}

/**
 * Everything in which each of several versions differs from one before them. Versions with the same declarations
 * are read once, and all in one program: that is most of the work.
 */
export async function compareVersions(
  before: Version,
  versions: Version[],
  scratch: string,
  memory: string,
): Promise<Comparison[]> {
  const packages = new Map<string, PackageFolder>();
  const packageOf = ({ folder }: Version) => {
    const state = declarationState(folder);
    const known = packages.get(state) ?? { folder, scratch: join(scratch, `api${packages.size}`) };
    packages.set(state, known);
    return known;
  };
  const [first, ...others] = [before, ...versions].map(packageOf);
  const { state, program } = openProgram([...packages.values()]);
  const apis = new Map([...packages.values()].map((pack) => [pack, readApi(pack, state)]));
  const was = apis.get(first!)!;
  const notices = noticesOf(was);
  const oldDefaults = readDefaults(was, before.folder);
  const comparisons: Comparison[] = [];
  for (const [index, version] of versions.entries()) {
    const is = apis.get(others[index]!)!;
    const differences = [
      ...(is === was ? [] : compareApi(was, is, program.getTypeChecker())),
      ...compareDefaults(oldDefaults, readDefaults(is, version.folder)),
      ...(await compareFiles(before, version, scratch, memory)),
    ];
    comparisons.push({ differences, notices });
  }
  return comparisons;
}

/** Equal for two packages whose declarations are. */
function declarationState(folder: string) {
  const hash = createHash('sha1').update(readFileSync(join(folder, 'package.json')));
  for (const path of globSync('dist/**/*.d.ts', { cwd: folder }).toSorted())
    hash.update(path).update(readFileSync(join(folder, path)));
  return hash.digest('hex');
}

/** What is deprecated, under the names that differences have. */
export function noticesOf(api: Api): Map<string, string> {
  const notices = new Map<string, string>();
  for (const found of api.exports.values()) {
    if (found.deprecated !== undefined) notices.set(labelOf(found), found.deprecated);
    for (const { name, deprecated } of found.props.values())
      if (deprecated !== undefined) notices.set(`${labelOf(found)}.${name}`, deprecated);
  }
  return notices;
}

/** All but the types. */
export async function compareFiles(
  before: Version,
  after: Version,
  scratch: string,
  memory: string,
): Promise<Difference[]> {
  const [oldTokens, tokens] = [readTokens(before.folder), readTokens(after.folder)];
  const variables = [...oldTokens.values(), ...tokens.values()].map(
    ({ cssVariable = '' }) => cssVariable,
  );
  const stories = before.files &&
    after.files && {
      before: readStories(before.files),
      after: readStories(after.files),
    };
  const locked = [...(stories?.after ?? [])].flatMap(([name, story]) =>
    story.locked ? [name] : [],
  );
  return [
    ...compareTokens(oldTokens, tokens),
    ...compareCss(readCss(before.folder), readCss(after.folder), new Set(variables)),
    ...(stories ? compareStories(stories.before, stories.after) : []),
    ...(before.shots && after.shots
      ? compareLooks(before.shots, after.shots, join(scratch, 'pictures'), locked)
      : []),
    ...compareMessages(readMessages(before.folder), readMessages(after.folder)),
    ...compareRanges(manifestOf(before.folder), manifestOf(after.folder)),
    ...compareBytes(await readBytes(before.folder, memory), await readBytes(after.folder, memory)),
  ];
}
