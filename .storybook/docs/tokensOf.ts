import resolved from '../../src/theme/tokens.json';

/** A token as the resolved JSON has it. */
export interface Token {
  path: string;
  group: string;
  type: string;
  description?: string;
  cssVariable?: string;
  values: Record<string, string>;
  hex?: Record<string, string>;
}

// The inferred type is a union of two hundred shapes.
export const allTokens = resolved.tokens as unknown as Token[];

/** The tokens of one group, or below one path. */
export const tokensBelow = (path: string) =>
  allTokens.filter((token) => token.path === path || token.path.startsWith(`${path}.`));

const styleFiles = import.meta.glob<string>(
  ['../../src/{atoms,molecules,organisms,icons}/*/*.styles.ts', '../../src/theme/*.ts'],
  { eager: true, import: 'default', query: '?raw' },
);

function read(source: string, seen: Set<string>) {
  const imported = /import\s*\{([^}]*)\}\s*from '(?:\.\.\/\.\.\/theme|\.\/tokens)'/.exec(
    source,
  )?.[1];
  const names = (imported ?? '').split(',').map((name) => name.trim());
  const body = source.slice(source.lastIndexOf("from '"));
  for (const name of names) {
    const shape = styleFiles[`../../src/theme/${name}.ts`];
    if (shape && name !== 'layer') read(shape, seen);
    const paths = new RegExp(`(?<![\\w.'-])${name}((?:\\.\\w+|\\[[\\d.]+\\])+)`, 'g');
    for (const [, rest] of body.matchAll(paths)) {
      seen.add(name + (rest ?? '').replaceAll(/\[([\d.]+)\]/g, '.$1'));
    }
  }
}

/** The tokens the styles of a component's folder read. A whole role stands for all of its states. */
export function tokensOf(folder: string): Token[] {
  const seen = new Set<string>();
  for (const [path, source] of Object.entries(styleFiles)) {
    if (path.includes(`/${folder}/`)) read(source, seen);
  }
  const paths = [...seen];
  return allTokens.filter(({ path }) =>
    paths.some((used) => path === used || path.startsWith(`${used}.`)),
  );
}
