import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const index = resolve(import.meta.dirname, '../../src/index.ts');
const exported = /export\s*\{([^}]*)\}\s*from\s*'\.\/([^']+)'/g;
const imported = /import\s*\{([^}]*)\}\s*from\s*'((?:\.\.?\/)+src)';/g;

function names(list: string) {
  return list.split(',').flatMap((name) => name.trim() || []);
}

/** Which folder each name of the public API comes from. */
function readDoors() {
  const doors = new Map<string, string>();
  for (const [, list, folder] of readFileSync(index, 'utf8').matchAll(exported)) {
    for (const name of names(list!)) doors.set(name.replace(/^type /, ''), folder!);
  }
  return doors;
}

/**
 * Lets tests and stories that import from the front door, as products do, load only the components they name:
 * nothing is bundled here, and a page that loads the whole system takes a second longer.
 */
export function directImports(): Plugin {
  return {
    name: 'entasis-direct-imports',
    enforce: 'pre',
    transform: {
      filter: { id: /\/(stories|test|\.storybook)\/.*\.tsx?(\?|$)/, code: /\/src';/ },
      handler(code) {
        const doors = readDoors();
        return code.replace(imported, (whole, list: string, source: string) => {
          const direct = names(list).map((name) => {
            const folder = doors.get(name.replace(/^type /, '').split(' as ')[0]!);
            return folder && `import { ${name} } from '${source}/${folder}';`;
          });
          return direct.includes(undefined) ? whole : direct.join(' ');
        });
      },
    },
  };
}
