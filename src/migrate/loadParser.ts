import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Parser } from './engine/Parser.ts';
import { UserError } from './UserError.ts';

const version = '0.154.0';

/** Where the parser is kept between runs. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env) {
  const base = env.XDG_CACHE_HOME || env.LOCALAPPDATA || join(homedir(), '.cache');
  return join(base, 'entasis', `oxc-parser-${version}`);
}

/**
 * The parser: the one of the product when it has this version, otherwise one that is fetched once. It holds a
 * binary of about 2 MB, which nobody needs who only uses the components.
 */
export async function loadParser(
  product: string,
  cache: string,
  say: (line: string) => void,
): Promise<Parser> {
  let path = parserIn(product) ?? parserIn(cache);
  if (!path) {
    say(`Fetching oxc-parser ${version}, which reads the code, once into ${cache}`);
    await fetchInto(cache);
    path = parserIn(cache);
  }
  try {
    return (await import(pathToFileURL(path!).href)) as Parser;
  } catch {
    throw new UserError(
      `oxc-parser ${version} does not run here: its binary for this system is missing, or Node is too old. ` +
        `Nothing was changed. Delete ${cache}, or install oxc-parser anew, and run this again, in Node 22 or newer.`,
    );
  }
}

async function fetchInto(cache: string) {
  // The binary is an optional dependency, one for each system.
  const options = [
    '--no-save',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ];
  const isWindows = process.platform === 'win32';
  try {
    await mkdir(cache, { recursive: true });
    // Else npm would look further up for a place to install into.
    await writeFile(join(cache, 'package.json'), '{ "private": true }');
    await promisify(execFile)(
      isWindows ? 'npm.cmd' : 'npm',
      ['install', ...options, `oxc-parser@${version}`],
      { cwd: cache, shell: isWindows },
    );
  } catch {
    throw new UserError(
      `oxc-parser ${version} could not be fetched, and without it the code cannot be read. ` +
        `Nothing was changed. Check the connection to the registry, or run ` +
        `"npm install --save-dev oxc-parser@${version}" where there is one, then run this again.`,
    );
  }
}

/** The entry of the parser that code in a folder would get, when it is the right version. */
function parserIn(folder: string): string | undefined {
  const require = createRequire(join(folder, 'package.json'));
  try {
    const found = require('oxc-parser/package.json') as { version?: unknown };
    return found.version === version ? require.resolve('oxc-parser') : undefined;
  } catch {
    return undefined;
  }
}
