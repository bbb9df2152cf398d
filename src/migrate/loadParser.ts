import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Parser } from './engine/Parser.ts';

const version = '0.154.0';

/** What went wrong, in words for whoever runs the command. */
export class UserError extends Error {}

/** Where the parser is kept between runs. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env) {
  const base = env.XDG_CACHE_HOME ?? env.LOCALAPPDATA ?? join(homedir(), '.cache');
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
  const found = parserIn(product) ?? parserIn(cache);
  if (found) return load(found);
  say(`Fetching oxc-parser ${version}, which reads the code, once into ${cache}`);
  await mkdir(cache, { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = ['--prefix', cache, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  try {
    await promisify(execFile)(npm, ['install', ...options, `oxc-parser@${version}`], {
      cwd: cache,
      shell: process.platform === 'win32',
    });
  } catch {
    throw new UserError(
      `oxc-parser ${version} could not be fetched, and without it the code cannot be read. ` +
        `Nothing was changed. Check the connection to the registry, or run ` +
        `"npm install --save-dev oxc-parser@${version}" where there is one, then run this again.`,
    );
  }
  const fetched = parserIn(cache);
  if (!fetched)
    throw new UserError(
      `npm put no oxc-parser into ${cache}. Delete that folder and run this again.`,
    );
  return load(fetched);
}

/** The entry of the parser that code in a folder would get, when it is the right version. */
function parserIn(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const require = createRequire(join(folder, 'package.json'));
  try {
    const found = require('oxc-parser/package.json') as { version?: unknown };
    return found.version === version ? require.resolve('oxc-parser') : undefined;
  } catch {
    return undefined;
  }
}

async function load(path: string): Promise<Parser> {
  const loaded = (await import(pathToFileURL(path).href)) as Parser;
  return loaded;
}
