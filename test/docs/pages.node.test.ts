import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parse } from 'react-docgen';
import { describe, expect, it } from 'vitest';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import { storyMeta } from '../support/storyMeta';

const read = (path: string) => readFileSync(path, 'utf8');

const components = globSync('src/{atoms,molecules,organisms,icons}/*/*.tsx')
  .map((path) => ({ name: basename(path, '.tsx'), path }))
  .filter(({ name, path }) => path.endsWith(`/${name}/${name}.tsx`))
  .toSorted((a, b) => a.name.localeCompare(b.name));

/** Folders of functions around a component that is documented under a name of its own. */
const withoutPage = new Set(['TextMask', 'Toast']);

/** The names the public API exports, so that no component hides behind another path. */
const exported = [
  ...read('src/index.ts').matchAll(/from '\.\/(?:atoms|molecules|organisms|icons)\/([A-Z]\w+)'/g),
].map(([, name]) => name);

/** What a page lacks, by the name of its section. */
function missingSections(page: Partial<ComponentPage>): string[] {
  const { alternatives, dos, donts, keyboard, accessibility } = page;
  const sections = {
    alternatives:
      alternatives !== undefined && alternatives.every(({ component, when }) => component && when),
    dos: dos?.length,
    donts: donts?.length,
    keyboard: keyboard?.length,
    accessibility: accessibility?.length,
  };
  return Object.entries(sections).flatMap(([section, there]) => (there ? [] : [section]));
}

/** The rows of the props table, as Storybook's own react-docgen reads them. */
function propRows(path: string): { name: string; description: string }[] {
  return parse(read(path), { filename: resolve(path) }).flatMap(({ props = {} }) =>
    Object.entries(props).flatMap(([name, { tsType, description = '' }]) =>
      tsType ? [{ name, description: description.trim() }] : [],
    ),
  );
}

describe('the documentation', () => {
  it('knows every component the package exports', () => {
    const known = new Set(components.map(({ name }) => name));
    expect(exported.filter((name) => name && !known.has(name) && !withoutPage.has(name))).toEqual(
      [],
    );
  });
});

describe.each(components)('the page of $name', ({ name, path }) => {
  const [stories, ...others] = globSync(
    `stories/{atoms,molecules,organisms,icons}/${name}.stories.tsx`,
  );
  const meta = stories ? storyMeta(stories, read(stories)) : {};

  it('comes from one story file, whose meta names the component', () => {
    expect(stories, `stories/**/${name}.stories.tsx`).toBeDefined();
    expect(others).toEqual([]);
    expect(meta.component).toBe(name);
  });

  it('has every section', () => {
    const { page } = (meta.parameters ?? {}) as { page?: Partial<ComponentPage> };
    expect(missingSections(page ?? {})).toEqual([]);
  });

  it('says what the component is for', () => {
    const [docgen] = parse(read(path), { filename: resolve(path) });
    expect(docgen?.description).toMatch(/\w+ \w+.*\./s);
  });

  it('has a props table, and a sentence for every prop', () => {
    const rows = propRows(path);
    expect(rows, 'The props table is empty').not.toEqual([]);
    expect(rows.filter((row) => row.description === '').map((row) => row.name)).toEqual([]);
  });
});
