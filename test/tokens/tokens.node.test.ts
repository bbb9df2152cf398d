import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { resolvedTokens as tokens } from '../support/resolvedTokens';

const DTCG = new URL('../../tokens/', import.meta.url);
const THEMES = ['light', 'dark', 'high-contrast-light', 'high-contrast-dark'];
const CONTEXTS = [
  THEMES,
  ['comfortable', 'compact'],
  ['base', 'small', 'large'],
  ['full', 'reduced'],
  ['value'],
];

/** Paths of the tokens of one file, as written. */
async function pathsIn(file: string): Promise<string[]> {
  const collect = (group: Record<string, unknown>, path: string[]): string[] =>
    '$value' in group
      ? [path.join('.')]
      : Object.entries(group).flatMap(([key, child]) =>
          key.startsWith('$') ? [] : collect(child as Record<string, unknown>, [...path, key]),
        );
  return collect(
    JSON.parse(await readFile(new URL(file, DTCG), 'utf8')) as Record<string, unknown>,
    [],
  );
}

const named = (path: string) => {
  const token = tokens.find((candidate) => candidate.path === path);
  if (!token) throw new Error(`No token is called ${path}`);
  return Object.values(token.values);
};

const under = (group: string) => tokens.filter(({ path }) => path.startsWith(`${group}.`));

describe('names', () => {
  it('are the same in the light and the dark theme', async () => {
    expect(await pathsIn('theme.dark.json')).toEqual(await pathsIn('theme.light.json'));
  });

  it.each(['theme.high-contrast-light.json', 'theme.high-contrast-dark.json'])(
    'of %s are names of the light theme',
    async (file) => {
      expect(await pathsIn('theme.light.json')).toEqual(
        expect.arrayContaining(await pathsIn(file)),
      );
    },
  );

  it('of the compact density are names of the comfortable one', async () => {
    expect(await pathsIn('density.comfortable.json')).toEqual(
      expect.arrayContaining(await pathsIn('density.compact.json')),
    );
  });

  it.each(tokens)('$path has a value in every mode of what it depends on', ({ values }) => {
    expect(CONTEXTS).toContainEqual(Object.keys(values));
    for (const value of Object.values(values)) expect(value).toMatch(/\S/);
  });

  it('are given once, and the palette has none', () => {
    expect(new Set(tokens.map(({ path }) => path)).size).toBe(tokens.length);
    const variables = tokens.flatMap(({ cssVariable }) => cssVariable ?? []);
    expect(new Set(variables).size).toBe(variables.length);
    expect(variables.join()).not.toMatch(/palette/);
  });

  it('come with a sentence each', () => {
    for (const { description, path } of tokens) expect(description, path).toMatch(/^\S.*\.$/);
  });
});

describe('scales', () => {
  it('keep distances on the 4 px grid, with 2 and 6 for small insides', () => {
    const pixels = under('space').map(({ path }) => Number.parseFloat(named(path)[0] ?? ''));
    expect(pixels).toEqual([0, 2, 4, 6, 8, 12, 16, 20, 24, 32, 40, 48, 64]);
    for (const pixel of pixels) expect(pixel % 4 === 0 || pixel === 2 || pixel === 6).toBe(true);
  });

  it('name each step of space after its multiple of 4 px', () => {
    for (const { path } of under('space')) {
      expect(Number.parseFloat(named(path)[0] ?? ''), path).toBe(
        Number(path.replace('space.', '')) * 4,
      );
    }
  });

  it('put control heights on the grid, in rem so that they grow with the text', () => {
    for (const { path } of under('control')) {
      for (const height of named(path)) {
        expect(height).toMatch(/rem$/);
        expect((Number.parseFloat(height) * 16) % 4, `${path} ${height}`).toBe(0);
      }
    }
  });

  it('keep every control as large as a pointer target must be', () => {
    const least = Number.parseFloat(named('target.minimum')[0] ?? '');
    for (const { path } of under('control')) {
      for (const height of named(path))
        expect(Number.parseFloat(height) * 16).toBeGreaterThanOrEqual(least);
    }
  });

  it('write font sizes in rem, so that they follow the reader', () => {
    for (const { path } of under('fontSize')) {
      expect(named(path)[0]).toBe(
        `${Number(path.replace('fontSize.', '')) / 16}rem`.replace(/^0/, ''),
      );
    }
  });

  it('let exits take 60 % of the entry', () => {
    const milliseconds = (name: string) =>
      Number.parseFloat(named(`motion.duration.${name}`)[0] ?? '');
    expect(milliseconds('moderateExit')).toBe(milliseconds('moderate') * 0.6);
    expect(milliseconds('slowExit')).toBe(milliseconds('slow') * 0.6);
  });

  it('move nothing when the reader asked for less motion', () => {
    expect(named('motion.distance')).toEqual(['8px', '0px']);
  });
});
