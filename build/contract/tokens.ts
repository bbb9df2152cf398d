import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deltaEOK, parse } from 'colorjs.io/fn';
import { readOklch } from '../../test/support/color.ts';
import { contrastPairs } from '../../test/support/contrastPairs.ts';
import type { ResolvedToken } from '../../test/support/resolvedTokens.ts';
import { compareKeys, type Difference } from './difference.ts';

export type Tokens = Map<string, ResolvedToken>;

/** Groups whose lengths layouts of products are built on. */
const layout = new Set(
  'space control controlInset target fontSize lineHeight font icon grid breakpoint measure'.split(
    ' ',
  ),
);

/** The least contrast of each kind of pair. */
const least = { text: 4.5, mark: 3, disabled: 0 };

/** Below this distance in OKLab two colours side by side look the same. */
const justNoticeable = 0.02;

/** @param file - Below the folder */
export function readTokens(folder: string, file = 'dist/tokens.json'): Tokens {
  const { tokens } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
    tokens: ResolvedToken[];
  };
  return new Map(tokens.map((token) => [token.path, token]));
}

const printed = (values: Record<string, string>) => {
  const all = Object.entries(values);
  const [[, first] = []] = all;
  return all.every(([, value]) => value === first)
    ? (first ?? '')
    : all.map(([mode, value]) => `${mode}: ${value}`).join('; ');
};

export function compareTokens(before: Tokens, after: Tokens): Difference[] {
  const { removed, added, kept } = compareKeys(before.keys(), after.keys());
  const changed = kept.filter(
    (path) => JSON.stringify(before.get(path)!.values) !== JSON.stringify(after.get(path)!.values),
  );
  const hasColors = changed.some((path) => path.startsWith('color.'));
  return [
    ...removed.map((path): Difference => {
      const { values, cssVariable = '' } = before.get(path)!;
      return {
        rule: 'token-removed',
        subject: path,
        before: printed(values),
        notes: [cssVariable],
      };
    }),
    ...added.map((path): Difference => {
      const { values, cssVariable = '' } = after.get(path)!;
      return { rule: 'token-added', subject: path, after: printed(values), notes: [cssVariable] };
    }),
    ...changed.map((path) => compareToken(before.get(path)!, after.get(path)!)),
    ...(hasColors ? lostContrasts(before, after) : []),
  ];
}

function compareToken(old: ResolvedToken, now: ResolvedToken): Difference {
  const difference = {
    subject: now.path,
    before: printed(old.values),
    after: printed(now.values),
  };
  if (now.type !== 'color' || old.type !== 'color')
    return { ...difference, rule: layout.has(now.group) ? 'token-resized' : 'token-changed' };

  const themes = Object.keys(now.values).filter((theme) => old.values[theme] !== now.values[theme]);
  const figures = themes.map((theme) => {
    const [was, is] = [old.values[theme], now.values[theme]];
    if (was === undefined || is === undefined)
      return { theme, distance: Infinity, note: 'new here' };
    const distance = deltaEOK(parse(was), parse(is));
    const names = ['lightness', 'chroma', 'hue'];
    const [from, to] = [readOklch(was), readOklch(is)];
    const moves = names.flatMap((name, index) => {
      const digits = name === 'hue' ? 0 : 3;
      const move = (to[index]! - from[index]!).toFixed(digits);
      return Number(move) === 0 ? [] : [`${name} ${Number(move) > 0 ? '+' : ''}${move}`];
    });
    return {
      theme,
      distance,
      note: `ΔE OK ${distance.toFixed(3)}, ${moves.join(', ') || 'opacity'}`,
    };
  });
  const sameOpacity = themes.every(
    (theme) => parse(old.values[theme] ?? 'red').alpha === parse(now.values[theme]!).alpha,
  );
  const isSeen = !sameOpacity || figures.some(({ distance }) => distance >= justNoticeable);
  return {
    ...difference,
    rule: isSeen ? 'token-changed' : 'token-unseen',
    notes: figures.map(({ theme, note }) => `${theme}: ${note}`),
    swatches: themes.map((theme) => ({
      theme,
      before: old.hex?.[theme] ?? old.values[theme] ?? 'transparent',
      after: now.hex?.[theme] ?? now.values[theme]!,
    })),
  };
}

/** Pairs of colours that could be read or told apart before, and now cannot. */
function lostContrasts(before: Tokens, after: Tokens): Difference[] {
  const themes = Object.keys(after.get('color.surface.page')?.values ?? {});
  return themes.flatMap((theme) => {
    const pairsOf = (tokens: Tokens, other: Tokens) =>
      contrastPairs((path) => {
        const token = tokens.get(`color.${path}`) ?? other.get(`color.${path}`);
        return token?.values[theme] ?? 'black';
      });
    const old = new Map(pairsOf(before, after).map((pair) => [pair.name, pair.ratio]));
    return pairsOf(after, before).flatMap(({ name, kind, ratio }): Difference[] => {
      const was = old.get(name) ?? 0;
      if (ratio >= least[kind] || was < least[kind]) return [];
      return [
        {
          rule: 'contrast-lost',
          subject: `${name}, ${theme}`,
          before: `${was.toFixed(2)} : 1`,
          after: `${ratio.toFixed(2)} : 1`,
          notes: [`must be ${least[kind]} : 1`],
        },
      ];
    });
  });
}
