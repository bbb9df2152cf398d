import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createScale, totalWeight } from '../weigh.ts';
import { compareKeys, type Difference } from './difference.ts';

/** Gzipped bytes by export. */
export type Bytes = Map<string, { script: number; style: number }>;

interface Remembered {
  script: number;
  style: number;
  /** The state of each file that it was made of. */
  files: Record<string, string>;
}

/** How many states of one export are remembered. */
const versionsKept = 4;

/** Weighs every export. One whose files are as they were when it was weighed last is not weighed again. */
export async function readBytes(folder: string, memory: string): Promise<Bytes> {
  const dist = join(folder, 'dist');
  const known = recall(memory);
  const hashes = new Map<string, string>();
  const stateOf = (file: string) => {
    const found = hashes.get(file);
    if (found) return found;
    const hash = createHash('sha1')
      .update(contentOf(join(dist, file)))
      .digest('hex');
    hashes.set(file, hash);
    return hash;
  };
  const scale = createScale(dist);
  const bytes: Bytes = new Map();
  const doors = readFileSync(join(dist, 'index.js'), 'utf8').split('\n');
  for (const name of exportsOf(doors)) {
    const door = doors.filter(
      (line) => new RegExp(`\\b${name}\\b`).test(line) && line.startsWith('import'),
    );
    const entry = `${name} ${door.join(' ')}`;
    const old = known[entry]?.find(({ files }) =>
      Object.entries(files).every(([file, hash]) => stateOf(file) === hash),
    );
    if (old) {
      bytes.set(name, old);
      continue;
    }
    const { files, script, style } = await scale.weighExport(name);
    const states = files.map((file) => {
      const path = relative(dist, file);
      return [path, stateOf(path)];
    });
    const weighed = { script, style, files: Object.fromEntries(states) as Record<string, string> };
    known[entry] = [weighed, ...(known[entry] ?? [])].slice(0, versionsKept);
    bytes.set(name, { script, style });
  }
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(memory, JSON.stringify(known));
  return bytes;
}

/** The names in `export { Badge, Text as Words }`: that is how the front door is published. */
function exportsOf(doors: string[]) {
  const list = doors.find((line) => line.startsWith('export {')) ?? '';
  return [...list.matchAll(/(\w+)\s*(?=[,}])/g)].map(([, name]) => name!);
}

function contentOf(file: string) {
  try {
    return readFileSync(file);
  } catch {
    return '';
  }
}

function recall(memory: string): Record<string, Remembered[]> {
  try {
    return JSON.parse(readFileSync(memory, 'utf8')) as Record<string, Remembered[]>;
  } catch {
    return {};
  }
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`;

/** A few bytes come and go with names; what is said is what can be felt. */
export function compareBytes(before: Bytes, after: Bytes): Difference[] {
  return compareKeys(before.keys(), after.keys()).kept.flatMap((subject): Difference[] => {
    const [was, is] = [totalWeight(before.get(subject)!), totalWeight(after.get(subject)!)];
    const growth = (is - was) / was;
    if (Math.abs(growth) < 0.01 && Math.abs(is - was) < 50) return [];
    const percent = `${growth > 0 ? '+' : ''}${(growth * 100).toFixed(1)} %`;
    const rule = growth > 0.1 && is - was > 50 ? 'heavier' : 'weight-changed';
    return [{ rule, subject, before: kilobytes(was), after: kilobytes(is), notes: [percent] }];
  });
}
