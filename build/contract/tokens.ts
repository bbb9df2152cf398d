import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deltaEOK, parse } from 'colorjs.io/fn';
import { readOklch } from '../../test/support/color.ts';
import type { ResolvedToken } from '../../test/support/resolvedTokens.ts';
import { closestContrast, compareContrasts, lostContrast, type Contrast } from './contrasts.ts';
import { compareKeys, type Difference } from './difference.ts';

export type Tokens = Map<string, ResolvedToken>;

/** Groups whose lengths layouts of products are built on. */
const layout = new Set(
  'space control controlInset target fontSize lineHeight font icon grid breakpoint measure'.split(
    ' ',
  ),
);

/** Below this distance in OKLab two colours side by side look the same. */
const justNoticeable = 0.02;

/** @param file - Below the folder */
export function readTokens(folder: string, file = 'dist/tokens.json'): Tokens {
  const { tokens } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
    tokens: ResolvedToken[];
  };
  return new Map(tokens.map((token) => [token.path, token]));
}

type Values = Record<string, string>;

/** The values of all modes, or of those in which another has others. */
const printed = (values: Values, other: Values = {}) => {
  const all = Object.entries(values).filter(([mode, value]) => other[mode] !== value);
  const [[, first] = []] = all;
  return all.every(([, value]) => value === first)
    ? (first ?? '')
    : all.map(([mode, value]) => `${mode}: ${value}`).join('; ');
};

const isColor = ({ type }: ResolvedToken) => type === 'color';

const colorOf = (token: ResolvedToken, theme: string) => {
  const value = token.values[theme];
  return value === undefined ? undefined : { value, hex: token.hex?.[theme] ?? value };
};

/** A colour that only one version has. */
const lone = (token: ResolvedToken, side: 'before' | 'after') =>
  isColor(token)
    ? {
        colors: Object.keys(token.values).map((theme) => ({
          theme,
          [side]: colorOf(token, theme),
          notes: [],
        })),
      }
    : { [side]: printed(token.values) };

export function compareTokens(before: Tokens, after: Tokens): Difference[] {
  const { removed, added, kept } = compareKeys(before.keys(), after.keys());
  const changed = kept.filter(
    (path) => JSON.stringify(before.get(path)!.values) !== JSON.stringify(after.get(path)!.values),
  );
  const hasColors = changed.some((path) => isColor(after.get(path)!));
  const contrasts = hasColors ? compareContrasts(before, after) : [];
  return [
    ...removed.map((subject): Difference => {
      const token = before.get(subject)!;
      return {
        rule: 'token-removed',
        subject,
        ...lone(token, 'before'),
        notes: [token.cssVariable ?? ''],
      };
    }),
    ...added.map((subject): Difference => {
      const token = after.get(subject)!;
      return {
        rule: 'token-added',
        subject,
        ...lone(token, 'after'),
        notes: [token.cssVariable ?? ''],
      };
    }),
    ...changed.map((path) => compareToken(before.get(path)!, after.get(path)!, contrasts)),
    ...contrasts.flatMap(lostContrast),
  ];
}

function compareToken(old: ResolvedToken, now: ResolvedToken, contrasts: Contrast[]): Difference {
  const subject = now.path;
  if (!isColor(now) || !isColor(old))
    return {
      rule: layout.has(now.group) ? 'token-resized' : 'token-changed',
      subject,
      before: printed(old.values, now.values),
      after: printed(now.values, old.values),
    };
  const themes = Object.keys(now.values).filter((theme) => old.values[theme] !== now.values[theme]);
  const colors = themes.map((theme) => {
    const [before, after] = [colorOf(old, theme), colorOf(now, theme)!];
    const { isSeen, note } = before
      ? distance(before.value, after.value)
      : { isSeen: true, note: 'new here' };
    const notes = [note, ...closestContrast(subject, theme, contrasts)];
    return { theme, before, after, notes, isSeen };
  });
  return {
    rule: colors.some(({ isSeen }) => isSeen) ? 'token-changed' : 'token-unseen',
    subject,
    colors: colors.map(({ isSeen: _, ...color }) => color),
  };
}

/** How far two colours are apart, and whether the eye notices. */
function distance(before: string, after: string) {
  const [was, is] = [parse(before), parse(after)];
  const delta = deltaEOK(was, is);
  const [from, to] = [readOklch(before), readOklch(after)];
  const moves = ['lightness', 'chroma', 'hue'].flatMap((name, index) => {
    const move = (to[index]! - from[index]!).toFixed(name === 'hue' ? 0 : 3);
    if (Number(move) === 0) return [];
    return `${name} ${move.startsWith('-') ? move.replace('-', '−') : `+${move}`}`;
  });
  return {
    isSeen: was.alpha !== is.alpha || delta >= justNoticeable,
    note: `ΔE OK ${delta.toFixed(3)}: ${moves.join(', ') || 'opacity'}`,
  };
}
