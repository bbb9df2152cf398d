import {
  ColorSpace,
  contrastWCAG21,
  deltaE2000,
  inGamut,
  OKLCH,
  parse,
  sRGB,
  sRGB_Linear,
  to,
} from 'colorjs.io/fn';

for (const space of [OKLCH, sRGB, sRGB_Linear]) ColorSpace.register(space);

/** An sRGB colour: red, green and blue from 0 to 1, gamma-encoded, and its opacity. */
export interface Rgba {
  rgb: [number, number, number];
  alpha: number;
}

export type ColorBlindness = 'deuteranopia' | 'protanopia';

/** Machado, Oliveira and Fernandes 2009, severity 1, for linear light. */
const SIMULATION: Record<ColorBlindness, [number[], number[], number[]]> = {
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};

const numbers = (coords: readonly (number | null)[]) =>
  coords.map((coordinate) => coordinate ?? 0) as [number, number, number];

const srgb = (rgb: Rgba['rgb']) => ({ alpha: 1, coords: rgb, space: sRGB });

/** Reads a CSS colour. Throws when it lies outside sRGB: contrast could not be told. */
export function readColor(css: string): Rgba {
  const color = parse(css);
  if (!inGamut(color, sRGB, { epsilon: 0.0005 })) throw new Error(`${css} lies outside sRGB`);
  return {
    alpha: color.alpha ?? 1,
    rgb: numbers(to(color, sRGB).coords).map((channel) =>
      Math.min(1, Math.max(0, channel)),
    ) as Rgba['rgb'],
  };
}

/** OKLCH lightness, chroma and hue. */
export function readOklch(css: string): [number, number, number] {
  return numbers(to(parse(css), OKLCH).coords);
}

/** What the eye sees of a colour that lies on an opaque ground; browsers mix gamma-encoded sRGB. */
export function composite(top: Rgba, ground: Rgba): Rgba {
  return {
    alpha: 1,
    rgb: top.rgb.map(
      (channel, index) => channel * top.alpha + (ground.rgb[index] ?? 0) * (1 - top.alpha),
    ) as Rgba['rgb'],
  };
}

/** WCAG 2 contrast ratio of a colour on an opaque ground. */
export function contrast(top: Rgba, ground: Rgba): number {
  return contrastWCAG21(srgb(composite(top, ground).rgb), srgb(ground.rgb));
}

export function simulate({ rgb }: Rgba, blindness: ColorBlindness): Rgba {
  const linear = numbers(to(srgb(rgb), sRGB_Linear).coords);
  const seen = SIMULATION[blindness].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, factor, index) => sum + factor * (linear[index] ?? 0), 0),
      ),
    ),
  ) as Rgba['rgb'];
  return {
    alpha: 1,
    rgb: numbers(to({ alpha: 1, coords: seen, space: sRGB_Linear }, sRGB).coords),
  };
}

/** CIEDE2000: about 2 is just noticeable side by side, 10 is told apart at a glance. */
export function difference(a: Rgba, b: Rgba): number {
  return deltaE2000(srgb(a.rgb), srgb(b.rgb));
}
