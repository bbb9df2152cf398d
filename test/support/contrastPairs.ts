import { composite, contrast, readColor, type Rgba } from './color.ts';

/** A colour on a ground it may stand on, and the contrast it must have there. */
export interface ContrastPair {
  kind: 'text' | 'mark' | 'disabled';
  name: string;
  ratio: number;
}

export const TONES = ['accent', 'neutral', 'success', 'warning', 'danger', 'info'] as const;

const SURFACES = ['page', 'raised', 'sunken', 'overlay'] as const;
const FILLS = ['fill', 'fillHover', 'fillActive'] as const;
const TINTS = ['tint', 'tintHover', 'tintActive'] as const;
const TEXTS = [
  'default',
  'subtle',
  'placeholder',
  'link',
  'linkHover',
  'danger',
  'success',
  'warning',
] as const;

/**
 * Every pair of colours that may meet in a theme.
 *
 * @param color - The CSS of a colour token, by its path below `color`
 */
export function contrastPairs(color: (path: string) => string): ContrastPair[] {
  const read = (path: string) => readColor(color(path));
  const pairs: ContrastPair[] = [];
  const add = (kind: ContrastPair['kind'], path: string, groundName: string, ground: Rgba) => {
    pairs.push({ kind, name: `${path} on ${groundName}`, ratio: contrast(read(path), ground) });
  };

  const surfaces = new Map<string, Rgba>();
  for (const name of SURFACES) {
    const surface = read(`surface.${name}`);
    surfaces.set(name, surface);
    for (const veil of ['hover', 'readOnly']) {
      surfaces.set(`${veil} over ${name}`, composite(read(`surface.${veil}`), surface));
    }
  }
  const tints = new Map(
    TONES.flatMap((tone) => TINTS.map((tint) => [`${tone}.${tint}`, read(`${tone}.${tint}`)])),
  );

  for (const [name, ground] of surfaces) {
    for (const text of TEXTS) add('text', `text.${text}`, name, ground);
    for (const tone of TONES) {
      add('text', `${tone}.onTint`, name, ground);
      add('mark', `${tone}.fill`, name, ground);
      add('mark', `${tone}.border`, name, ground);
    }
    for (const edge of ['control', 'controlHover', 'strong'])
      add('mark', `border.${edge}`, name, ground);
    add('mark', 'focus.ring', name, ground);
    add('disabled', 'text.disabled', name, ground);
  }
  for (const [name, ground] of tints) {
    // Selected rows, callouts and chips hold any text.
    for (const text of ['default', 'subtle', 'link', 'linkHover', 'danger'])
      add('text', `text.${text}`, name, ground);
    add('mark', 'focus.ring', name, ground);
  }
  for (const tone of TONES) {
    for (const fill of FILLS)
      add('text', `${tone}.onFill`, `${tone}.${fill}`, read(`${tone}.${fill}`));
    for (const tint of TINTS)
      add('text', `${tone}.onTint`, `${tone}.${tint}`, read(`${tone}.${tint}`));
    add('mark', `${tone}.border`, `${tone}.tint`, read(`${tone}.tint`));
  }
  add('disabled', 'disabled.onFill', 'disabled.fill', read('disabled.fill'));
  return pairs;
}

/** The focus ring beside a fill: a control may stand on one, such as the close button of a banner. */
export function ringPairs(color: (path: string) => string): ContrastPair[] {
  return TONES.map((tone) => ({
    kind: 'mark',
    name: `focus.ring beside ${tone}.fill`,
    ratio: contrast(readColor(color('focus.ring')), readColor(color(`${tone}.fill`))),
  }));
}
