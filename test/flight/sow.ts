import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Seed } from './seeds.ts';

/** Breaks an installed package as a seed says; what is returned mends it again. */
export function sow(seed: Seed, entasis: string) {
  const originals = new Map<string, string | undefined>();
  for (const { file, from, to = '' } of seed.edits) {
    const path = join(entasis, file);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    if (!originals.has(path)) originals.set(path, text);
    if (from !== undefined && !text?.includes(from))
      throw new Error(`The seed "${seed.name}" is out of date: ${file} does not hold ${from}.`);
    if (from !== undefined) writeFileSync(path, text!.replaceAll(from, to));
    else if (to) writeFileSync(path, to);
    else rmSync(path);
  }
  return () => {
    for (const [path, text] of originals) {
      if (text === undefined) rmSync(path, { force: true });
      else writeFileSync(path, text);
    }
  };
}
