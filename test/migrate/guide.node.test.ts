import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fromIctinus5 } from '../../src/migrate/ictinus5';
import { iconComponents } from '../../src/migrate/ictinus5/icons';
import { migrated } from '../../stories/guides/migrated';
import { runOn } from './support/fixtures';

const guide = readFileSync('stories/guides/Migrating.mdx', 'utf8');
const rows = migrated.flatMap(({ rows }) => rows);
const words = (index: 0 | 1) => rows.flatMap((row) => row[index].match(/\w+/g) ?? []);
const components = Object.values(fromIctinus5.packages).flatMap(({ components, calls = {} }) => [
  ...Object.entries(components),
  ...Object.keys(calls).map((name): [string, { to?: unknown; missing?: string }] => [name, {}]),
]);
const known = components.filter(([name]) => !Object.hasOwn(iconComponents, name));

it('lists every component that has a counterpart', () => {
  const names = known.filter(([, { missing }]) => missing === undefined).map(([name]) => name);
  expect(names.filter((name) => !words(0).includes(name))).toEqual([]);
});

it('lists no component that has none', () => {
  const migratable = new Set(
    components.filter(([, { missing }]) => !missing).map(([name]) => name),
  );
  const others = words(0).filter((name) => /^[A-Z]/.test(name) && !migratable.has(name));
  expect(others).toEqual([]);
});

it('names what they become', () => {
  const targets = known.flatMap(([, { to }]) => (typeof to === 'string' ? to : []));
  expect(targets.filter((name) => !words(1).includes(name))).toEqual([]);
});

it('shows what the command does', () => {
  const examples = [...guide.matchAll(/^```diff\n([^]*?)^```/gm)].map(([, lines = '']) => lines);
  expect(examples).toHaveLength(2);
  for (const lines of examples) {
    const side = (mark: string) => lines.replaceAll(new RegExp(`^[${mark}].*\\n`, 'gm'), '');
    const [before, after] = [side('+'), side('-')].map((text) => text.replaceAll(/^./gm, ''));
    const head = before!.startsWith('import')
      ? ''
      : "import { TextField } from '@orfium/ictinus';\n";
    expect(runOn(head + before)).toBe(head.replace('@orfium/ictinus', 'entasis') + after);
  }
});

it('shows every family, and says what the command says', () => {
  const shown = [...guide.matchAll(/<MigratedFamily name="([^"]+)"/g)].map(([, name]) => name);
  expect(shown).toEqual(migrated.map(({ family }) => family));
  const { from, to } = fromIctinus5;
  expect(guide).toContain(`npx entasis migrate ${from} ${to} src --dry`);
  expect(guide).toContain('Import `entasis/styles.css` once');
});
