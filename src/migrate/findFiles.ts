import { lstat, readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

const code = /\.(?:[jt]sx|[cm]?[jt]s)$/;
const declarations = /\.d\.[cm]?ts$/;
/** Files that hold code among other things. */
const mixed = /\.(?:astro|mdx|svelte|vue)$/;
/** Never looked into: what others wrote, what a build wrote, and what is hidden. */
const foreign = /^(?:node_modules|dist|build|coverage|\..+)$/;

/** The files with code at the paths, in order, and those that hold some. Links are not followed: what they lead to may lie outside. */
export async function findFiles(
  paths: readonly string[],
): Promise<{ files: string[]; holders: string[]; faults: string[] }> {
  const files = new Set<string>();
  const holders = new Set<string>();
  const faults: string[] = [];
  const visit = async (path: string) => {
    const entries = await readdir(path, { withFileTypes: true }).catch(
      ({ code }: NodeJS.ErrnoException) => {
        faults.push(`${relative('', path) || path} could not be read (${code})`);
        return [];
      },
    );
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const inside = join(path, entry.name);
      if (entry.isDirectory() && !foreign.test(entry.name)) await visit(inside);
      if (entry.isFile() && code.test(entry.name) && !declarations.test(entry.name))
        files.add(inside);
      if (entry.isFile() && mixed.test(entry.name)) holders.add(inside);
    }
  };
  for (const given of paths) {
    const path = resolve(given);
    const found = await lstat(path).catch(() => undefined);
    if (!found) faults.push(`${given} does not exist`);
    else if (found.isSymbolicLink()) faults.push(`${given} is a link: give the path it leads to`);
    else if (found.isDirectory()) await visit(path);
    else (mixed.test(path) ? holders : files).add(path);
  }
  return { files: [...files], holders: [...holders], faults };
}
