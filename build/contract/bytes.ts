import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createScale, totalWeight } from '../weigh.ts';
import { compareKeys, type Difference } from './difference.ts';

/** Gzipped bytes by export. */
export type Bytes = Map<string, { script: number; style: number }>;

/** Weighs every export. */
export async function readBytes(folder: string): Promise<Bytes> {
  const dist = join(folder, 'dist');
  const scale = createScale(dist);
  const bytes: Bytes = new Map();
  for (const { exported, name, door } of doorsOf(readFileSync(join(dist, 'index.js'), 'utf8')))
    bytes.set(exported, await scale.weighExport(name, door));
  return bytes;
}

/** `import { Words as Text } from "./Words.js"` and `export { Text as Copy }`: where the front door leads. */
function doorsOf(index: string) {
  const split = (list: string) =>
    list.split(',').map((one) => {
      const [name = '', alias = name] = one.trim().split(' as ');
      return { name, alias };
    });
  const imported = new Map(
    [...index.matchAll(/^import \{(.*?)\} from "(.*?)"/gm)].flatMap(([, list = '', door = '']) =>
      split(list).map(({ name, alias }) => [alias, { name, door }] as const),
    ),
  );
  const [, list = ''] = /^export \{(.*?)\}/m.exec(index) ?? [];
  return split(list).map(({ name, alias }) => ({
    exported: alias,
    ...(imported.get(name) ?? { name: alias, door: './index.js' }),
  }));
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
