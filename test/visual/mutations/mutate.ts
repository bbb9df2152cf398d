import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutation } from './mutations.ts';

/** Copies a built Storybook and plants a mutation in the copy. Throws when its place is not there exactly once. */
export function mutate(storybook: string, copy: string, { name, files, find, replace }: Mutation) {
  const every = new RegExp(find, 'g');
  const places = globSync(files, { cwd: storybook }).flatMap((file) =>
    Array.from(readFileSync(join(storybook, file), 'utf8').matchAll(every), () => file),
  );
  const [file] = places;
  if (file === undefined || places.length > 1)
    throw new Error(
      `“${name}” cannot be planted: ${find} is there ${places.length} times. ` +
        'The sources have changed: change it in mutations.ts.',
    );
  cpSync(storybook, copy, { recursive: true });
  const text = readFileSync(join(storybook, file), 'utf8');
  writeFileSync(join(copy, file), text.replace(find, replace));
}
