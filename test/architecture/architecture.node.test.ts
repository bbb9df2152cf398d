import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles, type SourceFile } from '../support/sourceFiles';

const files = sourceFiles();
const byPath = new Map(files.map((file) => [file.path, file]));

/** Who may import whom: only what stands lower or beside. */
const ranks: Record<string, number> = {
  behaviors: 0,
  locale: 0,
  theme: 0,
  emotion: 1,
  icons: 1,
  test: 1,
  atoms: 2,
  molecules: 3,
  organisms: 4,
  'index.ts': 5,
  // The command is no part of the library: see below.
  migrate: 6,
};
const top = (path: string) => path.split('/')[0]!;

/** A folder of one component or one subject; only its `index.ts` may be imported from outside. */
function folderOf(path: string) {
  const [layer, name, ...rest] = path.split('/');
  if (name === undefined) return '';
  const isComponent = rest.length > 0 && /^[A-Z]/.test(name);
  return isComponent ? `${layer}/${name}` : layer!;
}

/** Modules that are doors of their own: tokens and single icons, so that nobody pulls in the rest. */
const isDoor = (path: string) =>
  path === `${folderOf(path)}/index.ts` ||
  path === 'theme/tokens.ts' ||
  /^icons\/\w+Icon\.tsx$/.test(path);

const components = files.filter(({ path }) =>
  /^(atoms|molecules|organisms|icons)\/(\w+)\/\2\.tsx$/.test(path),
);

function report(rule: (file: SourceFile) => string[]) {
  return files.flatMap((file) => rule(file).map((what) => `${file.path} ${what}`));
}

describe('imports', () => {
  it('point down or sideways, never up', () => {
    const found = report(({ path, imports }) =>
      imports
        .filter((target) => ranks[top(target)]! > ranks[top(path)]!)
        .map((target) => `imports ${target}, which stands above it`),
    );
    expect(found).toEqual([]);
  });

  it('never go past another folder’s door', () => {
    const found = report(({ path, imports }) =>
      imports
        .filter((target) => folderOf(target) !== folderOf(path) && !isDoor(target))
        .map((target) => `imports ${target} past ${folderOf(target)}/index.ts`),
    );
    expect(found).toEqual([]);
  });

  it('do not lead from the migrate command to the library, nor back', () => {
    const found = report(({ path, imports }) =>
      imports
        .filter((target) => (top(target) === 'migrate') !== (top(path) === 'migrate'))
        .map((target) => `imports ${target}`),
    );
    expect(found).toEqual([]);
  });

  it('never run in a circle', () => {
    const found: string[] = [];
    const done = new Set<string>();
    const visit = (path: string, trail: string[]) => {
      if (trail.includes(path)) {
        found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      if (done.has(path)) return;
      for (const target of byPath.get(path)?.loads ?? []) visit(target, [...trail, path]);
      done.add(path);
    };
    for (const { path } of files) visit(path, []);
    expect(found).toEqual([]);
  });

  it('bring in Emotion only where styles are written', () => {
    const allowed = new Set(['theme/layer.ts', 'emotion/index.ts']);
    const found = report(({ path, packages }) =>
      allowed.has(path) ? [] : packages.filter((name) => name.startsWith('@emotion/')),
    );
    expect(found).toEqual([]);
  });

  it('bring in the theme’s styles only through *.styles.ts', () => {
    const found = report(({ path, imports }) =>
      imports
        .filter((target) => target === 'theme/index.ts' && !path.endsWith('.styles.ts'))
        .map(() => 'imports theme/index.ts'),
    );
    expect(found).toEqual([]);
  });
});

describe('styles', () => {
  const raw =
    /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|hwb|lab|lch)\(|(?<![\w.-])-?(?:\d*\.)?\d+(?:px|rem|pt|ms|s)\b/gi;
  /** Not values of the design: units of a drawing, of a trick, or of a platform. */
  const exceptions: Record<string, string[]> = {
    'icons/Icon/Icon.styles.ts': ['1.5px', '3px', '2.25px', '1px'],
    // Centred as icons are.
    'molecules/Toggletip/Toggletip.styles.ts': ['1px'],
    // The height of a window under which nothing may stand still: media queries read no variables.
    // And a duration that a scroll timeline does not read.
    'molecules/Dialog/Dialog.styles.ts': ['24rem', '1s'],
  };

  it('hold no raw colour, length or time', () => {
    const found = report(({ path, text }) => {
      if (!path.endsWith('.styles.ts')) return [];
      const code = text.replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '');
      const values = [...code.matchAll(raw)].map(([value]) => value);
      return values.filter((value) => !exceptions[path]?.includes(value));
    });
    expect(found).toEqual([]);
  });

  it('begin no selector with a colon: Emotion would put the class itself before it', () => {
    const found = report(({ path, text }) =>
      path.startsWith('theme/') || path.endsWith('.styles.ts')
        ? [...text.matchAll(/['"`](:[^'"`]*&)/g)].map(([, selector]) => selector!)
        : [],
    );
    expect(found).toEqual([]);
  });

  it('are used: no constant is exported for nobody', () => {
    const found = report(({ path, text }) => {
      if (!path.endsWith('.styles.ts')) return [];
      const folder = files.filter(
        (file) => dirname(file.path) === dirname(path) && file.path !== path,
      );
      const names = [...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => name!);
      return names.filter((name) => !folder.some((file) => file.text.includes(`styles.${name}`)));
    });
    expect(found).toEqual([]);
  });
});

describe('a component', () => {
  it('exists', () => {
    expect(components.length).toBeGreaterThan(5);
  });

  it.each(components.map(({ path }) => path))(
    '%s has one story, one test and the contract',
    (path) => {
      const place = path.replace(/\/(\w+)\/\1\.tsx$/, '/$1');
      expect(existsSync(`stories/${place}.stories.tsx`), `stories/${place}.stories.tsx`).toBe(true);
      expect(existsSync(`test/${place}.test.tsx`), `test/${place}.test.tsx`).toBe(true);
      expect(readFileSync(`test/${place}.test.tsx`, 'utf8')).toContain('itKeepsTheContract(');
    },
  );

  it.each(components.map(({ path }) => path))('%s is exported under its own name', (path) => {
    const name = basename(path, '.tsx');
    expect(readFileSync(`src/${dirname(path)}/index.ts`, 'utf8')).toContain(name);
    expect(readFileSync('src/index.ts', 'utf8')).toContain(`'./${dirname(path)}'`);
  });
});

describe('a module', () => {
  it('that calls hooks or sets handlers of its own says so', () => {
    const clientOnly = /\b(?:use[A-Z]\w*|use|createContext)\(/;
    const found = report(({ path, text }) => {
      const code = text.replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '');
      const isComponent = path.endsWith('.tsx') && clientOnly.test(code);
      return isComponent && !text.startsWith("'use client'") ? ['lacks use client'] : [];
    });
    expect(found).toEqual([]);
  });

  it('has no default export, no enum, no namespace, no layer barrel', () => {
    const found = report(({ path, text }) => [
      ...(text.match(/^export default|^(?:export )?(?:const )?enum |^(?:export )?namespace /gm) ??
        []),
      ...(/^(?:atoms|molecules|organisms)\/index\.ts$/.test(path) ? ['is a layer barrel'] : []),
    ]);
    expect(found).toEqual([]);
  });
});
