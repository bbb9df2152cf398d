import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Fault } from '../Fault.ts';
import type { Manifest } from './ranges.ts';

const run = promisify(execFile);

export const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

const example = 'npm run contract -- --against entasis-1.0.0.tgz';

/** What npm calls its fault: `ECONNREFUSED`. */
function codeOf(error: unknown) {
  const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
  const [, json, text] = /"code": "(\w+)"|npm error code (\w+)/.exec(`${stdout}${stderr}`) ?? [];
  return json ?? text ?? 'no code';
}

/** The versions of a package that the registry holds, and its tags; none of either when it knows no such package. */
async function askRegistry(name: string, cwd: string) {
  try {
    const { stdout } = await run(
      'npm',
      [
        'view',
        name,
        'versions',
        'dist-tags',
        '--json',
        '--fetch-retries=1',
        '--fetch-retry-mintimeout=500',
      ],
      { cwd },
    );
    const { versions = [], 'dist-tags': tags = {} } = JSON.parse(stdout || '{}') as {
      versions?: string | string[];
      'dist-tags'?: Record<string, string>;
    };
    return { versions: [versions].flat(), tags };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'E404') return { versions: [], tags: {} as Record<string, string> };
    throw new Fault(
      `The registry does not answer (${code}), so there is nothing to compare with. ` +
        `Check the network, or name a tarball: ${example}`,
    );
  }
}

/** Unpacks a tarball of a package so that its types find React in this repository. */
export async function unpack(
  tarball: string,
  repository: string,
  scratch: string,
): Promise<string> {
  mkdirSync(scratch, { recursive: true });
  try {
    await run('tar', ['-xzf', resolve(tarball), '-C', scratch]);
  } catch {
    throw new Fault(
      `${tarball} is no tarball that can be read. Name one that npm pack wrote, or a version.`,
    );
  }
  const folder = join(scratch, 'package');
  if (!existsSync(join(folder, 'package.json')) || !existsSync(join(folder, 'dist')))
    throw new Fault(`${tarball} holds no built package: package/dist is missing.`);
  symlinkSync(join(repository, 'node_modules'), join(scratch, 'node_modules'), 'dir');
  return folder;
}

/**
 * Fetches what to compare with: a tarball, a version or a tag of the registry. Without a wish it is the version of
 * `preferred`, if it was published, or else the last one.
 *
 * @returns Nothing when no version has been published
 */
export async function fetchPublished(
  wish: string | undefined,
  preferred: string | undefined,
  repository: string,
  scratch: string,
): Promise<string | undefined> {
  if (wish && (/\.(?:tgz|tar\.gz|tar)$/.test(wish) || existsSync(wish))) {
    if (!existsSync(wish)) throw new Fault(`There is no file ${wish}.`);
    return unpack(wish, repository, scratch);
  }
  const { name = '' } = manifestOf(repository);
  const { versions, tags } = await askRegistry(name, scratch);
  const isPublished = (version: string) => versions.includes(version);
  const version = wish
    ? (tags[wish] ?? wish.replace(/^v/, ''))
    : preferred && isPublished(preferred)
      ? preferred
      : tags.latest;
  if (version === undefined) return undefined;
  if (!isPublished(version)) {
    const known = versions.length > 0 ? `There are ${versions.slice(-5).join(', ')}` : 'None is';
    throw new Fault(`${name} ${version} is not published. ${known}.`);
  }
  const destination = join(scratch, 'fetched');
  mkdirSync(destination);
  try {
    // Also where another npm was asked to be silent: its code is what people are told.
    const options = ['--pack-destination', destination, '--loglevel=error'];
    await run('npm', ['pack', `${name}@${version}`, ...options], {
      cwd: scratch,
    });
  } catch (error) {
    throw new Fault(
      `The registry did not hand over ${name} ${version} (${codeOf(error)}). Try again, or name a tarball: ${example}`,
    );
  }
  const [tarball = ''] = readdirSync(destination);
  return unpack(join(destination, tarball), repository, join(scratch, 'unpacked'));
}
