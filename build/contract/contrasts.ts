import { contrastPairs, type ContrastPair } from '../../test/support/contrastPairs.ts';
import type { Difference } from './difference.ts';
import type { Tokens } from './tokens.ts';

/** The least contrast of each kind of pair. */
const least = { text: 4.5, mark: 3, disabled: 0 };

/** A pair of colours in one theme, with its contrast before and after. */
export interface Contrast extends Pick<ContrastPair, 'name' | 'kind'> {
  theme: string;
  was: number;
  is: number;
}

/** Every pair of colours that may meet, in every theme. */
export function compareContrasts(before: Tokens, after: Tokens): Contrast[] {
  const themes = Object.keys(after.get('color.surface.page')?.values ?? {});
  return themes.flatMap((theme) => {
    // A colour that one version lacks is judged by what it is in the other.
    const pairsOf = (tokens: Tokens, other: Tokens) =>
      contrastPairs((path) => {
        const token = tokens.get(`color.${path}`) ?? other.get(`color.${path}`);
        return token?.values[theme] ?? 'black';
      });
    const old = new Map(pairsOf(before, after).map(({ name, ratio }) => [name, ratio]));
    return pairsOf(after, before).map(({ name, kind, ratio }) => ({
      name,
      kind,
      theme,
      was: old.get(name) ?? 0,
      is: ratio,
    }));
  });
}

/** `color.surface.page` is the ground of `text.default on page`. */
const isAbout = (path: string, { name }: Contrast) => {
  const own = path.replace(/^color\.(?:surface\.)?/, '');
  return name.split(/ on | over /).includes(own);
};

/** Of all pairs with a colour, the one that has least to spare. */
export function closestContrast(path: string, theme: string, contrasts: Contrast[]): string[] {
  const [closest] = contrasts
    .filter((pair) => pair.theme === theme && pair.kind !== 'disabled' && isAbout(path, pair))
    .toSorted((one, other) => one.is / least[one.kind] - other.is / least[other.kind]);
  if (!closest) return [];
  const { name, kind, was, is } = closest;
  return [`${name} ${was.toFixed(2)} → ${is.toFixed(2)} : 1, at least ${least[kind]}`];
}

/** A pair that could be read or told apart before, and now cannot. */
export function lostContrast({ name, kind, theme, was, is }: Contrast): Difference[] {
  if (is >= least[kind] || was < least[kind]) return [];
  return [
    {
      rule: 'contrast-lost',
      subject: `${name}, ${theme}`,
      before: `${was.toFixed(2)} : 1`,
      after: `${is.toFixed(2)} : 1`,
      notes: [`must be ${least[kind]} : 1`],
    },
  ];
}
