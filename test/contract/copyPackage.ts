import {
  globSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A package that was changed somewhere; its other files are those of the original. */
export interface Copy {
  folder: string;
  /** Changes a text; it is a fault when that changes nothing. */
  edit(path: string, change: (text: string) => string): void;
}

/** Copies a built package by linking its files, so that a copy costs next to nothing. */
export function copyPackage(original: string, place: string): Copy {
  const folder = join(place, 'package');
  for (const path of globSync(['package.json', 'dist/**/*.*'], { cwd: original })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeLink(join(original, path), join(folder, path));
  }
  symlinkSync(resolve('node_modules'), join(place, 'node_modules'), 'dir');
  return {
    folder,
    edit(path, change) {
      const file = join(folder, path);
      const text = readFileSync(file, 'utf8');
      const changed = change(text);
      if (changed === text) throw new Error(`${path} does not hold what was to be changed.`);
      // The original must not change with it.
      rmSync(file);
      writeFileSync(file, changed);
    },
  };
}

function writeLink(from: string, to: string) {
  try {
    linkSync(from, to);
  } catch {
    // Another disk.
    writeFileSync(to, readFileSync(from));
  }
}
