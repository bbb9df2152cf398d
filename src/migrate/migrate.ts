import { readFile, writeFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { findFiles } from './findFiles.ts';
import { cacheFolder, loadParser } from './loadParser.ts';
import type { Order } from './readArguments.ts';
import { report } from './report.ts';
import { runMigrations } from './runMigrations.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Carries out an order: reads, migrates, writes and reports. Returns whether every file could be read. */
export async function migrate(
  { steps, paths, dry }: Order,
  say: (line: string) => void,
  cache = cacheFolder(),
): Promise<boolean> {
  const parser = await loadParser(process.cwd(), cache, say);
  const { files, holders, faults } = await findFiles(paths);
  const texts = new Map<string, string>();
  for (const path of files) {
    try {
      // A file in another encoding would not survive being written.
      texts.set(shown(path), decoder.decode(await readFile(path)));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      faults.push(`${shown(path)} could not be read (${code ?? 'it is not UTF-8'})`);
    }
  }
  const packages = steps.flatMap((step) => Object.keys(step.packages));
  for (const path of holders) {
    const text = await readFile(path, 'utf8').catch(() => '');
    const found = packages.find((name) => text.includes(`'${name}'`) || text.includes(`"${name}"`));
    if (found) faults.push(`${shown(path)} names ${found}: code in such a file is not read`);
  }
  const result = runMigrations(texts, steps, parser);
  for (const { path, reason } of result.faults) faults.push(`${path}: ${reason.split('\n')[0]}`);
  if (!dry)
    for (const [path, text] of result.changed) {
      const failed = await writeFile(resolve(path), text).catch(
        (error: NodeJS.ErrnoException) => error,
      );
      if (failed) faults.push(`${path} could not be written (${failed.code})`);
    }
  const notes = steps.flatMap((step) => step.notes ?? []);
  say(report(result, faults, { dry, read: texts.size, notes }));
  return faults.length === 0;
}

/** A path as people write it, with `/` everywhere. */
const shown = (path: string) => (relative(process.cwd(), path) || path).split(sep).join('/');
