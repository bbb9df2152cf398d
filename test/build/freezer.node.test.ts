import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { bundle } from 'lightningcss';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freezer, freezeStyles } from '../../build/freezer';

const theme = JSON.stringify(resolve('src/theme/index.ts'));
const layerFile = resolve('src/theme/layer.ts');
const head = `import { color, layer } from ${theme};\nconst { css, keyframes } = layer('atoms');\n`;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'freezer-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

let count = 0;
const freeze = (text: string) => {
  count += 1;
  return freezeStyles(write(`${count}/Badge.styles.ts`, head + text), layerFile);
};

/** Builds modules with the freezer, one file per module, and returns what came out by its name. */
async function build(files: Record<string, string>) {
  count += 1;
  const root = `build-${count}`;
  for (const [path, text] of Object.entries(files)) write(`${root}/${path}`, text);
  const build = await rolldown({
    input: join(folder, root, 'index.ts'),
    external: [/^(?:@emotion\/|clsx|react)/],
    plugins: [freezer()],
    logLevel: 'silent',
  });
  try {
    const { output } = await build.generate({ preserveModules: true, entryFileNames: '[name].js' });
    return new Map(
      output.map((item) => [
        item.fileName,
        item.type === 'chunk' ? item.code : Buffer.from(item.source).toString(),
      ]),
    );
  } finally {
    await build.close();
  }
}

const styles = (text: string) => `import { layer } from ${theme};\n${text}`;
const atom = (name: string, ...parts: string[]) => ({
  [`${name}/${name}.tsx`]: [
    ...parts.map((part) => `import { ${part} } from '../${part}/${part}';`),
    `import * as styles from './${name}.styles';`,
    `export const ${name} = () => [styles.root${parts.map((part) => `, ${part}`).join('')}];`,
  ].join('\n'),
  [`${name}/${name}.styles.ts`]: styles(
    `const { css } = layer('atoms'); export const root = css({ color: '${name.toLowerCase()}' });`,
  ),
});
const entry = (...names: string[]) => ({
  'index.ts': names.map((name) => `export { ${name} } from './${name}/${name}';`).join('\n'),
});

describe('a frozen styles file', () => {
  it('holds readable names, and says in CSS what it said in TypeScript', async () => {
    const { code, css, layer, name } = await freeze(`
      export const root = css({ color: color.text.subtle, '&:hover': { color: 'red' } });
      export const size = { small: css({ gap: 1 }), 0.5: css({ gap: 2 }) };
      export const height = 3;
    `);
    expect(name).toBe('Badge');
    expect(layer).toBe('entasis.atoms.Badge');
    expect(code).toContain('export const root = "ent-Badge-root";');
    expect(code).toContain('"small": "ent-Badge-size-small"');
    expect(code).toContain('"0.5": "ent-Badge-size-0_5"');
    expect(code).toContain('export const height = 3;');
    expect(code).not.toMatch(/import|emotion/);
    expect(css).toContain(
      '@layer entasis.atoms.Badge{.ent-Badge-root{color:var(--ent-color-text-subtle);}',
    );
    expect(css).toContain('.ent-Badge-root:hover{color:red;}');
  });

  it('keeps the order of its rules, and equal styles apart', async () => {
    const { css } = await freeze(`
      export const second = css({ color: 'red' });
      export const first = css({ color: 'blue' });
      export const third = css({ color: 'red' });
    `);
    const names = [...css.matchAll(/\.ent-Badge-(\w+)\{/g)].map(([, name]) => name);
    expect(names).toEqual(['second', 'first', 'third']);
  });

  it('renames key frames, exported or not, wherever they are used', async () => {
    const { css } = await freeze(`
      const turn = keyframes({ to: { rotate: '1turn' } });
      export const fade = keyframes({ to: { opacity: 0 } });
      export const root = css({ animation: \`\${turn} 1s, \${fade} 2s\` });
    `);
    expect(css).toContain('@keyframes ent-Badge-frames-1{to{rotate:1turn;}}');
    expect(css).toContain('@keyframes ent-Badge-fade{');
    expect(css).toContain('animation:ent-Badge-frames-1 1s,ent-Badge-fade 2s;');
  });

  it('keeps names apart when one begins with the other', async () => {
    const { css } = await freeze(
      Array.from({ length: 12 }, (_, index) => `export const c${index} = css({ gap: 1 });`).join(
        '\n',
      ),
    );
    const names = [...css.matchAll(/\.(ent-[\w-]+)\{/g)].map(([, name]) => name);
    expect(names).toEqual(Array.from({ length: 12 }, (_, index) => `ent-Badge-c${index}`));
  });
});

describe('the freezer refuses, by name,', () => {
  it.each([
    ['a function', 'export const size = () => 1;', 'size is a function'],
    ['a class', 'export class Size {}', 'Size is a function'],
    ['undefined', 'export const size = { small: undefined };', 'size.small is undefined'],
    ['an array', 'export const size = [1];', 'size is an Array'],
    ['a map', 'export const size = { all: new Map() };', 'size.all is a Map'],
  ])('an export that is %s', async (_, text, message) => {
    await expect(freeze(text)).rejects.toThrow(`Badge.styles.ts: the export ${message}`);
  });

  it('a rule that nobody can wear', async () => {
    const build = freeze(`export const root = css({ gap: 1 }); css({ color: 'hotpink' });`);
    await expect(build).rejects.toThrow('Badge.styles.ts: a rule has no exported class');
    await expect(build).rejects.toThrow('hotpink');
  });

  it.each([
    ['has a selector without a class', `color: 'red;}html{color:red'`],
    ['uses :global()', `':global(html)': { color: 'red' }`],
  ])('a rule that %s', async (fault, rule) => {
    const build = freeze(`export const root = css({ ${rule} });`);
    await expect(build).rejects.toThrow('Badge.styles.ts: the rule at 1:');
    await expect(build).rejects.toThrow(`of its CSS ${fault}.`);
  });

  it.each(['html', ':root', '*', 'body > p'])(
    'to let the selector %s out of its component',
    async (selector) => {
      const { css } = await freeze(`export const root = css({ '${selector}': { color: 'red' } });`);
      expect(css).toMatch(/\{\.ent-Badge-root[^{]+\{color:red;\}\}$/);
    },
  );

  it('two layers in one file', async () => {
    const build = freeze(`
      export const root = css({ gap: 1 });
      export const over = layer('molecules').css({ gap: 2 });
    `);
    await expect(build).rejects.toThrow(
      'Badge.styles.ts: its rules stand in entasis.atoms and entasis.molecules',
    );
  });

  it('a component that calls css() itself', async () => {
    const files = {
      ...entry('Badge'),
      'Badge/Badge.tsx': styles(
        `const { css } = layer('atoms'); export const Badge = () => css({ gap: 1 });`,
      ),
    };
    await expect(build(files)).rejects.toThrow(/Badge\/Badge\.js still imports Emotion/);
  });

  it('a component that imports Emotion', async () => {
    const files = {
      ...entry('Badge'),
      'Badge/Badge.tsx': `import { css } from '@emotion/react'; export const Badge = () => css({ gap: 1 });`,
    };
    await expect(build(files)).rejects.toThrow(/Badge\/Badge\.js still imports @emotion\/react/);
  });

  it('two components of one name', async () => {
    const files = {
      'index.ts': `export { Badge } from './Badge/Badge'; export { Badge as Other } from './more/Badge/Badge';`,
      ...atom('Badge'),
      'more/Badge/Badge.tsx': `import * as styles from './Badge.styles'; export const Badge = () => styles.root;`,
      'more/Badge/Badge.styles.ts': styles(
        `const { css } = layer('atoms'); export const root = css({ gap: 1 });`,
      ),
    };
    await expect(build(files)).rejects.toThrow('would both be published as styles/Badge.css');
  });

  it('two components made of each other', async () => {
    const files = {
      ...entry('Alert', 'Button'),
      ...atom('Alert', 'Button'),
      ...atom('Button', 'Alert'),
    };
    await expect(build(files)).rejects.toThrow('Alert and Button are made of each other');
  });
});

describe('the published CSS', () => {
  // `Alert` stands before what it is made of in every alphabetical list.
  const files = {
    ...entry('Alert', 'Button', 'Clock', 'Panel', 'Retry', 'Spinner'),
    ...atom('Alert', 'Button'),
    ...atom('Button', 'Spinner'),
    ...atom('Spinner'),
    // Without styles of its own, and without any.
    'Retry/Retry.tsx': `import { Button } from '../Button/Button';\nexport const Retry = Button;`,
    'Clock/Clock.tsx': `export const Clock = 12;`,
    // A molecule.
    'Panel/Panel.tsx': `import * as styles from './Panel.styles';\nexport const Panel = styles.root;`,
    'Panel/Panel.styles.ts': styles(
      `const { css } = layer('molecules'); export const root = css({ color: 'red' });`,
    ),
    // A part that comes first by name, and needs only its own component's styles.
    'Alert/AAlertPart.tsx': `import * as styles from './Alert.styles'; export const part = styles.root;`,
    'Alert/Alert.tsx': `import { part } from './AAlertPart';\n${atom('Alert', 'Button')['Alert/Alert.tsx']}\nexport { part };`,
  };
  let output: Map<string, string>;

  beforeAll(async () => {
    output = await build(files);
  });

  it('comes whole, and in one file per component with the files of its parts', () => {
    expect([...output.keys()].filter((name) => name.endsWith('.css')).toSorted()).toEqual([
      'styles.css',
      'styles/Alert.css',
      'styles/Button.css',
      'styles/Panel.css',
      'styles/Retry.css',
      'styles/Spinner.css',
      'styles/base.css',
    ]);
    expect(output.get('styles/Alert.css')).toContain(
      '@import "./Spinner.css";@import "./Button.css";',
    );
    expect(output.get('styles/Alert.css')).not.toContain('.ent-Button-root');
    expect(output.get('styles/Retry.css')).toBe(
      '@layer entasis.reset,entasis.tokens,entasis.atoms.Spinner,entasis.atoms.Button;' +
        '@import "./Spinner.css";@import "./Button.css";',
    );
    expect(output.get('styles.css')).toContain('.ent-Alert-root');
    expect(output.get('styles.css')).toContain('--ent-color-text-default');
  });

  it('puts every component after what it is made of', () => {
    expect(layersOf(output.get('styles.css')!)).toEqual(['Spinner', 'Button', 'Alert']);
  });

  const names = ['Alert', 'Button', 'Spinner'];
  const orders = names.flatMap((first) =>
    names.flatMap((second) => (first === second ? [] : [[first, second] as const])),
  );

  it.each(orders)('has one cascade when %s.css is loaded before %s.css', (first, second) => {
    for (const [name, text] of output) if (name.startsWith('styles/')) write(`css/${name}`, text);
    const page = write(
      `css/${first}-${second}.css`,
      `@import './styles/${first}.css';\n@import './styles/${second}.css';`,
    );
    // As a bundler joins them, and as a browser meets them one after the other.
    const joined = bundle({ filename: page }).code.toString();
    const met = [first, second].map((name) => browserText(name, output)).join('\n');
    for (const layers of [layersOf(joined), layersOf(met)]) {
      const expected = names.toReversed().filter((name) => layers.includes(name));
      expect(layers).toEqual(expected);
    }
  });

  it.each([
    ['base', 'Spinner', 'Panel'],
    ['Spinner', 'base', 'Panel'],
    ['Spinner', 'Panel', 'base'],
    ['Panel', 'Spinner', 'base'],
    ['Panel', 'base', 'Spinner'],
  ])('keeps atoms below molecules when %s.css is met first, then %s.css and %s.css', (...names) => {
    const met = names.map((name) => output.get(`styles/${name}.css`)!).join('\n');
    const order = [...new Set([...met.matchAll(/entasis\.(\w+)/g)].map(([, layer]) => layer))];
    expect(order).toEqual(['reset', 'tokens', 'atoms', 'molecules', 'organisms']);
  });
});

/** A style sheet with its imports in place, repeated as often as they are imported. */
function browserText(name: string, output: Map<string, string>): string {
  return output
    .get(`styles/${name}.css`)!
    .replaceAll(/@import "\.\/(\w+)\.css";/g, (_, part: string) => browserText(part, output));
}

/** The components' layers in the order in which a browser would first meet them. */
function layersOf(css: string) {
  const names = [...css.matchAll(/entasis\.atoms\.(\w+)/g)].map(([, name]) => name!);
  return [...new Set(names)];
}
