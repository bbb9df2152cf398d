import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareBytes, readBytes } from '../../build/contract/bytes';
import { declarationsOf } from '../../build/contract/css';
import { diffLines, excerpt, hunksOf } from '../../build/contract/diffLines';
import { compareMessages } from '../../build/contract/messages';
import { compareRanges, covers } from '../../build/contract/ranges';
import { compareTokens, readTokens, type Tokens } from '../../build/contract/tokens';
import { codeDefaults } from '../../build/contract/api/codeDefaults';

it.each([
  ['^19.0.0', '^19.0.0', true],
  ['^18.0.0 || ^19.0.0', '^19.0.0', true],
  ['^19.0.0', '^18.0.0 || ^19.0.0', false],
  ['^19.2.0', '^19.0.0', false],
  ['>=19', '^19.0.0', true],
  ['>= 19', '^20.0.0', true],
  ['>=19 <21', '^20.1.0', true],
  ['^0.3.0', '^0.2.0', false],
  ['~1.2.0', '1.2.3', true],
  ['*', 'anything', true],
  ['workspace:^1', '^1.0.0', false],
])('%s covers %s: %s', (wide, narrow, expected) => {
  expect(covers(wide.replace('>= ', '>='), narrow)).toBe(expected);
});

it('takes a new peer for a demand, unless it is optional', () => {
  const after = {
    peerDependencies: { react: '^19.0.0', luxon: '^3.0.0', zod: '^4.0.0' },
    peerDependenciesMeta: { zod: { optional: true } },
    browserslist: ['chrome >= 140'],
  };
  const before = { peerDependencies: { react: '^19.0.0' }, browserslist: ['chrome >= 138'] };
  expect(compareRanges(before, after).map(({ rule, subject }) => `${rule} ${subject}`)).toEqual([
    'peer-narrowed peer luxon',
    'peer-widened peer zod',
    'peer-narrowed browser chrome',
  ]);
});

it('tells messages by the values that they name', () => {
  const before = new Map([
    ['tagRemove', 'Remove {label}'],
    ['close', 'Close'],
    ['more', 'More'],
  ]);
  const after = new Map([
    ['tagRemove', 'Remove {name}'],
    ['close', 'Shut'],
    ['less', 'Less'],
  ]);
  expect(compareMessages(before, after).map(({ rule }) => rule)).toEqual([
    'message-removed',
    'message-added',
    'message-values-changed',
    'message-reworded',
  ]);
});

it('weighs what the front door leads to, under the names it gives', async () => {
  const dist = join(mkdtempSync(join(tmpdir(), 'entasis-bytes-')), 'dist');
  mkdirSync(join(dist, 'atoms'), { recursive: true });
  writeFileSync(join(dist, 'package.json'), '{ "sideEffects": false }');
  writeFileSync(
    join(dist, 'index.js'),
    'import { Badge } from "./atoms/Badge.js";\nimport { Words as Text } from "./atoms/Words.js";\nexport { Badge, Text as Copy };\n',
  );
  writeFileSync(join(dist, 'atoms/Badge.js'), 'export const Badge = 1;');
  writeFileSync(join(dist, 'atoms/Words.js'), `export const Words = "${'abcdefgh'.repeat(9)}";`);
  const bytes = await readBytes(dirname(dist));
  expect([...bytes.keys()]).toEqual(['Badge', 'Copy']);
  expect(bytes.get('Copy')!.script).toBeGreaterThan(bytes.get('Badge')!.script);
  rmSync(dirname(dist), { recursive: true });
});

it('weighs by what can be felt', () => {
  const of = (script: number) => new Map([['Badge', { script, style: 0 }]]);
  expect(compareBytes(of(1000), of(1009))).toEqual([]);
  expect(compareBytes(of(1000), of(1080))[0]?.rule).toBe('weight-changed');
  expect(compareBytes(of(1000), of(800))[0]?.rule).toBe('weight-changed');
  expect(compareBytes(of(1000), of(1200))[0]).toMatchObject({
    rule: 'heavier',
    notes: ['+20.0 %'],
  });
});

it('reads declarations with all that stands around them, whatever the blanks', () => {
  const tight = '@layer a{.b{color:red;content:"};{"}@media (width>1px){.b{color:blue}}}';
  const loose = tight.replaceAll(/[{;](?!["{])/g, '$& \n').replace('.b', '/* note */ .b');
  expect(declarationsOf(tight)).toEqual([
    '@layer a ⟩ .b ⟩ color:red',
    '@layer a ⟩ .b ⟩ content:"};{"',
    '@layer a ⟩ @media (width>1px) ⟩ .b ⟩ color:blue',
  ]);
  expect(declarationsOf('.b { color: red }')).toEqual(declarationsOf('.b{color:red}'));
  expect(declarationsOf(loose)).toHaveLength(3);
});

it('finds the fewest lines that differ', () => {
  const lines = diffLines(['a', 'b', 'c', 'd'], ['a', 'c', 'x', 'd']);
  expect(lines.map(({ sign, text }) => sign + text)).toEqual([' a', '-b', ' c', '+x', ' d']);
  expect(hunksOf(lines)).toEqual([
    { removed: ['b'], added: [] },
    { removed: [], added: ['x'] },
  ]);
  expect(hunksOf(diffLines(['a'], ['a']))).toEqual([]);
});

it('shows some lines around those that differ', () => {
  const before = [...'abcdefghi'];
  const lines = excerpt(diffLines(before, before.with(4, 'x')), 1);
  expect(lines.map(({ sign, text }) => sign + text)).toEqual([' …', ' d', '-e', '+x', ' f', ' …']);
});

it('reads the defaults that the code has', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entasis-defaults-'));
  const file = join(folder, 'Button.js');
  writeFileSync(
    file,
    'function Other({ size = 1 }) {}\nexport function Button({ size: s = "large", busy = !1, icon, ...rest }) {}\nconst Late = () => {};\n',
  );
  expect([...codeDefaults(file, 'Button')]).toEqual([
    ['size', "'large'"],
    ['busy', 'false'],
  ]);
  expect(codeDefaults(file, 'Late').size).toBe(0);
  expect(codeDefaults(join(folder, 'nowhere.js'), 'Button').size).toBe(0);
  rmSync(folder, { recursive: true });
});

describe('compareTokens', () => {
  // What is generated is what is published.
  const tokens = () => readTokensOf(structuredClone([...original.values()]));
  const readTokensOf = (list: { path: string }[]) =>
    new Map(list.map((token) => [token.path, token])) as Tokens;
  const original = readTokens(
    new URL('.', import.meta.url).pathname,
    '../../src/theme/tokens.json',
  );
  const compare = (change: (tokens: Tokens) => void) => {
    const after = tokens();
    change(after);
    return compareTokens(original, after).map(({ rule, subject }) => `${rule} ${subject}`);
  };

  it('tells lengths from colours', () => {
    expect(
      compare((after) => {
        after.get('space.4')!.values = { value: '18px' };
        after.get('color.accent.fill')!.values.light = 'oklch(54% .17 265)';
      }),
    ).toEqual(['token-resized space.4', 'token-changed color.accent.fill']);
  });

  it('tells how far apart colours are, and what that does to contrast', () => {
    const after = tokens();
    after.get('color.accent.fill')!.values.light = 'oklch(54% .17 265)';
    const [{ colors = [] } = {}] = compareTokens(original, after);
    expect(colors.map(({ theme }) => theme)).toEqual(['light']);
    expect(colors[0]?.notes).toEqual([
      expect.stringMatching(/^ΔE OK 0\.0\d\d: lightness −0\.0\d\d, hue \+\d+$/),
      expect.stringMatching(
        /^accent\.onFill on accent\.fill \d\.\d\d → \d\.\d\d : 1, at least 4\.5$/,
      ),
    ]);
  });

  it('tells pairs of colours that can no longer be read', () => {
    const told = compare((after) => {
      after.get('color.text.subtle')!.values.light = 'oklch(75% .01 85)';
    });
    expect(told).toContain('token-changed color.text.subtle');
    expect(told).toContain('contrast-lost text.subtle on page, light');
    expect(told.some((line) => line.includes('dark'))).toBe(false);
  });
});
