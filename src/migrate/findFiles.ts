import { lstat, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const code = /\.(?:[jt]sx?|m[jt]s)$/;
const declarations = /\.d\.m?ts$/;
/** Never looked into: what others wrote, what a build wrote, and what is hidden. */
const foreign = /^(?:node_modules|dist|build|coverage|\..+)$/;

/** The files with code at the paths, in order. Links are not followed: what they lead to may lie outside. */
export async function findFiles(
  paths: readonly string[],
): Promise<{ files: string[]; faults: string[] }> {
  const files = new Set<string>();
  const faults: string[] = [];
  const visit = async (path: string) => {
    const entries = await readdir(path, { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const inside = join(path, entry.name);
      if (entry.isDirectory() && !foreign.test(entry.name)) await visit(inside);
      if (entry.isFile() && code.test(entry.name) && !declarations.test(entry.name))
        files.add(inside);
    }
  };
  for (const given of paths) {
    const path = resolve(given);
    const found = await lstat(path).catch(() => undefined);
    if (!found) faults.push(`${given} does not exist`);
    else if (found.isSymbolicLink()) faults.push(`${given} is a link: give the path it leads to`);
    else if (found.isDirectory()) await visit(path);
    else files.add(path);
  }
  return { files: [...files], faults };
}
