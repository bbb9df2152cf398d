import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { records } from '../../.storybook/docs/records';
import { findDeprecations } from '../../build/contract/deprecations';
import { placeholder } from '../../build/new/templates';
import { version } from '../../package.json';
import { storyMeta } from '../support/storyMeta';

/** The components that have a page: those whose stories name one. */
const documented = globSync('stories/{atoms,molecules,organisms,icons}/*.stories.tsx')
  .map((path) => storyMeta(path, readFileSync(path, 'utf8')))
  .filter(({ parameters }) => Object(parameters).page !== undefined)
  .map(({ component }) => String(component))
  .toSorted();

const recorded = Object.entries(records.components);
const release = /^\d+\.\d+\.\d+$/;

const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  Date.parse(text) < Date.now();

describe('stories/components.json', () => {
  it('has a record of every component with a page, and of nothing else, in order', () => {
    expect(documented.length).toBeGreaterThan(5);
    expect(Object.keys(records.components)).toEqual(documented);
  });

  it('gives a reason where a design is missing, and each reason is needed', () => {
    const reasons = new Set(recorded.map(([, { figma }]) => figma));
    expect(
      Object.values(records.figmaMissing).filter((reason) => !/\w+ .+\.$/.test(reason)),
    ).toEqual([]);
    expect(Object.keys(records.figmaMissing).filter((key) => !reasons.has(key))).toEqual([]);
  });
});

/** Where a sentence of `npm run new` waits for its author. */
const unwritten = (name: string) =>
  globSync([`src/*/${name}/*.tsx`, `stories/*/${name}.stories.tsx`]).filter((path) =>
    readFileSync(path, 'utf8').includes(placeholder),
  );

it('calls nothing stable that still waits for words of its author', () => {
  const stable = recorded.filter(([, { status }]) => status === 'stable');
  expect(stable.flatMap(([name]) => unwritten(name))).toEqual([]);
});

it('says “deprecated” of the components whose source does, and of no other', () => {
  const going = new Set(findDeprecations(process.cwd()).map(({ name }) => name));
  const said = recorded.filter(([, { status }]) => status === 'deprecated').map(([name]) => name);
  expect(said).toEqual(Object.keys(records.components).filter((name) => going.has(name)));
});

describe.each(recorded)('the record of %s', (_name, record) => {
  it('says how far the component may be relied on', () => {
    expect(['stable', 'preview', 'deprecated']).toContain(record.status);
  });

  it('names a release that was, or the next', () => {
    expect(record.since).toMatch(release);
    const [major, minor] = version.split('.').map(Number) as [number, number];
    const next = [`${major + 1}.0.0`, `${major}.${minor + 1}.0`];
    const order = (text: string) => text.split('.').map(Number) as [number, number, number];
    const [a, b, c] = order(record.since);
    const [x, y, z] = order(version);
    const was = a !== x ? a < x : b !== y ? b < y : c <= z;
    expect(was || next.includes(record.since), `${record.since}, and this is ${version}`).toBe(
      true,
    );
  });

  it('leads to a frame in Figma, or says why there is none', () => {
    const { figma } = record;
    expect(
      figma.startsWith('https://www.figma.com/design/')
        ? /[?&]node-id=[\w-]+/.test(figma)
        : figma in records.figmaMissing,
      figma,
    ).toBe(true);
  });

  it('dates a review by a person, if there was one', () => {
    const { accessibilityReviewed: reviewed } = record;
    expect(reviewed === null || isDay(reviewed), String(reviewed)).toBe(true);
  });

  it('has words people look for it by, each of them once', () => {
    expect(record.alsoCalled.length).toBeGreaterThan(0);
    expect(new Set(record.alsoCalled).size).toBe(record.alsoCalled.length);
  });
});
