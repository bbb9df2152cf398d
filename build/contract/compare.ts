import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareApi, labelOf } from './api/compareApi.ts';
import { compareDefaults, readDefaults } from './api/defaults.ts';
import { openProgram, type PackageFolder } from './api/openProgram.ts';
import { readApi, type Api } from './api/readApi.ts';
import { compareBytes, readBytes, type Bytes } from './bytes.ts';
import { compareStories } from './compareStories.ts';
import { compareCss, readCss } from './css.ts';
import type { Difference } from './difference.ts';
import { compareEntries, publishedEntries } from './entries.ts';
import type { Files } from './files.ts';
import { compareLooks, type Shots } from './looks.ts';
import { compareMessages, readMessages } from './messages.ts';
import { manifestOf } from './openPackage.ts';
import { compareRanges } from './ranges.ts';
import { readStories, type Stories } from './stories.ts';
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
): Promise<Comparison[]> {
  const packages = new Map<string, PackageFolder>();
  const packageOf = ({ folder }: Version) => {
    const state = stateOf(folder, 'dist/**/*.d.ts');
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
  const weighed = new Map<string, Bytes>();
  const old = await readFilesOf(before, weighed);
  const comparisons: Comparison[] = [];
  for (const [index, version] of versions.entries()) {
    const is = apis.get(others[index]!)!;
    const differences = [
      ...(is === was ? [] : compareApi(was, is, program.getTypeChecker())),
      ...compareDefaults(oldDefaults, readDefaults(is, version.folder)),
      ...compareFiles(old, await readFilesOf(version, weighed), scratch),
    ];
    comparisons.push({ differences, notices });
  }
  return comparisons;
}

/** Equal for two packages of which some files are. */
function stateOf(folder: string, pattern: string) {
  const hash = createHash('sha1').update(readFileSync(join(folder, 'package.json')));
  for (const path of globSync(pattern, { cwd: folder }).toSorted())
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

const known = new WeakMap<Files, Stories>();

/** Several versions may share their stories. */
function storiesOf(files: Files) {
  const stories = known.get(files) ?? readStories(files);
  known.set(files, stories);
  return stories;
}

/** All that is read of a version but its types. What equal code weighs is weighed once. */
async function readFilesOf({ folder, files, shots }: Version, weighed: Map<string, Bytes>) {
  const code = stateOf(folder, 'dist/{index,*/**/*}.{js,css}');
  const bytes = weighed.get(code) ?? (await readBytes(folder));
  weighed.set(code, bytes);
  return {
    entries: publishedEntries(folder),
    tokens: readTokens(folder),
    css: readCss(folder),
    stories: files && storiesOf(files),
    shots,
    messages: readMessages(folder),
    manifest: manifestOf(folder),
    bytes,
  };
}

type VersionFiles = Awaited<ReturnType<typeof readFilesOf>>;

function compareFiles(before: VersionFiles, after: VersionFiles, scratch: string): Difference[] {
  const variables = [...before.tokens.values(), ...after.tokens.values()].map(
    ({ cssVariable = '' }) => cssVariable,
  );
  return [
    ...compareEntries(before.entries, after.entries),
    ...compareTokens(before.tokens, after.tokens),
    ...compareCss(before.css, after.css, new Set(variables)),
    ...(before.stories && after.stories ? compareStories(before.stories, after.stories) : []),
    ...(before.shots && after.shots
      ? compareLooks(before.shots, after.shots, join(scratch, 'pictures'), {
          before: before.stories,
          after: after.stories,
        })
      : []),
    ...compareMessages(before.messages, after.messages),
    ...compareRanges(before.manifest, after.manifest),
    ...compareBytes(before.bytes, after.bytes),
  ];
}
