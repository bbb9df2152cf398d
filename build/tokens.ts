/**
 * Generates `src/theme/tokens.css`, `tokens.ts` and `tokens.json` from the DTCG files in `tokens/`.
 *
 *     node build/tokens.ts          writes them
 *     node build/tokens.ts --check  exits with 1 when they differ from what the JSON says
 */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { build, type Plugin } from '@terrazzo/parser';
import { describeTokens } from './tokens/describeTokens.ts';
import { type LoadedTokens, loadTokens } from './tokens/loadTokens.ts';
import { printCss } from './tokens/printCss.ts';
import { printJson } from './tokens/printJson.ts';
import { printTypeScript } from './tokens/printTypeScript.ts';

export { TokenFault } from './tokens/TokenFault.ts';

export interface TokenFolders {
  /** Where the DTCG files are; ends with a slash. */
  directory: URL;
  /** Where the generated files go; ends with a slash. */
  output: URL;
}

/** What the generated files must contain, by file name. Throws a `TokenFault` when the token files are amiss. */
export async function renderTokens(directory: URL): Promise<Map<string, string>> {
  let loaded: LoadedTokens | undefined;
  const printer: Plugin = {
    name: 'entasis',
    build({ outputFile }) {
      if (!loaded) return;
      const tokens = describeTokens(loaded);
      outputFile('tokens.css', printCss(tokens));
      outputFile('tokens.json', printJson(tokens));
      outputFile('tokens.ts', printTypeScript(tokens, loaded.groupDescriptions));
    },
  };
  loaded = await loadTokens(directory, [printer]);
  const { outputFiles } = await build(loaded.tokens, loaded);
  return new Map(outputFiles.map(({ contents, filename }) => [filename, String(contents)]));
}

/** Writes all generated files or, when anything is amiss, none. */
export async function generateTokens({ directory, output }: TokenFolders): Promise<void> {
  const files = await renderTokens(directory);
  await mkdir(output, { recursive: true });
  const temporary = (name: string) => new URL(`.${name}.${process.pid}.tmp`, output);
  try {
    for (const [name, contents] of files) await writeFile(temporary(name), contents);
    for (const name of files.keys()) await rename(temporary(name), new URL(name, output));
  } finally {
    for (const name of files.keys()) await rm(temporary(name), { force: true });
  }
}

/** Names the generated files that differ from what the token files say. */
export async function findDrift({ directory, output }: TokenFolders): Promise<string[]> {
  const drifted: string[] = [];
  for (const [name, contents] of await renderTokens(directory)) {
    const present = await readFile(new URL(name, output), 'utf8').catch(() => undefined);
    if (present !== contents) drifted.push(name);
  }
  return drifted;
}

if (import.meta.main) {
  const folders = {
    directory: new URL('../tokens/', import.meta.url),
    output: new URL('../src/theme/', import.meta.url),
  };
  try {
    if (process.argv.includes('--check')) {
      const drifted = await findDrift(folders);
      for (const name of drifted) {
        console.error(
          `src/theme/${name} differs from what tokens/ says. Run \`node build/tokens.ts\`.`,
        );
      }
      if (drifted.length > 0) process.exitCode = 1;
    } else {
      await generateTokens(folders);
    }
  } catch (error) {
    console.error(`tokens/${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
