import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  type ColorBlindness,
  contrast,
  difference,
  readColor,
  readOklch,
  simulate,
} from '../support/color';
import { type ContrastPair, contrastPairs, ringPairs } from '../support/contrastPairs';
import { resolvedTokens } from '../support/resolvedTokens';

type Theme = 'light' | 'dark' | 'high-contrast-light' | 'high-contrast-dark';

const themes: { theme: Theme; text: number; disabled: number }[] = [
  { theme: 'light', text: 4.5, disabled: 3 },
  { theme: 'dark', text: 4.5, disabled: 3 },
  { theme: 'high-contrast-light', text: 7, disabled: 4.5 },
  { theme: 'high-contrast-dark', text: 7, disabled: 4.5 },
];

const colorsOf = (theme: Theme) => (path: string) => {
  const values = resolvedTokens.find((token) => token.path === `color.${path}`)?.hex;
  const value = values?.[theme] ?? values?.value;
  if (!value) throw new Error(`No colour is called ${path}`);
  return value;
};

const failing = (pairs: ContrastPair[], kind: ContrastPair['kind'], least: number) =>
  pairs
    .filter((pair) => pair.kind === kind && pair.ratio < least)
    .map(({ name, ratio }) => `${name}: ${ratio.toFixed(2)}`);

describe.each(themes)('contrast in the theme $theme', ({ theme, text, disabled }) => {
  const pairs = contrastPairs(colorsOf(theme));

  it(`gives text ${text}:1 on every surface, fill and tint, hover and active included`, () => {
    expect(pairs.filter(({ kind }) => kind === 'text').length).toBeGreaterThan(250);
    expect(failing(pairs, 'text', text)).toEqual([]);
  });

  it('gives edges, marks and the focus ring 3:1', () => {
    expect(pairs.filter(({ kind }) => kind === 'mark').length).toBeGreaterThan(200);
    expect(failing(pairs, 'mark', 3)).toEqual([]);
  });

  it(`keeps disabled text, which WCAG exempts, at ${disabled}:1`, () => {
    expect(failing(pairs, 'disabled', disabled)).toEqual([]);
  });
});

describe('the focus ring', () => {
  // With high contrast no ring could: a fill that gives its text 7:1 leaves at most 3:1 to black. There the gap of
  // two pixels, in the colour of the surface, tells the ring from the fill.
  it.each(['light', 'dark'] as const)(
    'has 3:1 beside every solid fill in the theme %s',
    (theme) => {
      expect(failing(ringPairs(colorsOf(theme)), 'mark', 3)).toEqual([]);
    },
  );
});

describe.each(['light', 'dark'] as const)('data colours in the theme %s', (theme) => {
  const css = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => colorsOf(theme)(`data.${number}`));
  const colors = css.map(readColor);

  it.each(['everyone', 'deuteranopia', 'protanopia'] as const)(
    'stay apart for %s: each pair by a ΔE2000 of 10',
    (eyes) => {
      const seen =
        eyes === 'everyone'
          ? colors
          : colors.map((color) => simulate(color, eyes satisfies ColorBlindness));
      const close = seen.flatMap((a, i) =>
        seen
          .slice(i + 1)
          .flatMap((b, j) =>
            difference(a, b) < 10 ? [`${i + 1} and ${i + j + 2}: ${difference(a, b)}`] : [],
          ),
      );
      expect(close).toEqual([]);
    },
  );

  it('alternate in lightness', () => {
    const lightness = css.map((color) => readOklch(color)[0]);
    for (const [index, value] of lightness.entries()) {
      for (const neighbour of [lightness[index - 1], lightness[index + 1]]) {
        if (neighbour === undefined) continue;
        expect(index % 2 === 0 ? neighbour - value : value - neighbour).toBeGreaterThan(0.05);
      }
    }
  });

  it.each(['page', 'raised', 'overlay'])('have 3:1 on the surface %s', (surface) => {
    const ground = readColor(colorsOf(theme)(`surface.${surface}`));
    for (const color of colors) expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe.each(['light', 'dark'] as const)('the sequence in the theme %s', (theme) => {
  it('moves away from the page in even steps of lightness', () => {
    const lightness = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
      (step) => readOklch(colorsOf(theme)(`sequence.${step}`))[0],
    );
    const steps = lightness.slice(1).map((value, index) => value - (lightness[index] ?? 0));
    for (const step of steps) {
      expect(theme === 'light' ? -step : step).toBeGreaterThan(0.06);
      expect(theme === 'light' ? -step : step).toBeLessThan(0.085);
    }
  });
});

describe('the palette', async () => {
  type Ramp = Record<string, { $value: { components: number[] } }>;
  const { palette } = JSON.parse(
    await readFile(new URL('../../tokens/palette.json', import.meta.url), 'utf8'),
  ) as {
    palette: Record<'light' | 'dark', Record<string, Ramp>>;
  };
  const steps = (ramp: Ramp) =>
    Object.entries(ramp).flatMap(([step, token]) =>
      step.startsWith('$') ? [] : [`oklch(${token.$value.components.join(' ')})`],
    );
  const luminance = (color: string) => contrast(readColor(color), readColor('#000')) * 0.05 - 0.05;

  it.each(['light', 'dark'] as const)(
    'has ten hues of twelve steps for the theme %s, each darker or lighter than the last',
    (theme) => {
      expect(Object.keys(palette[theme])).toHaveLength(10);
      for (const ramp of Object.values(palette[theme])) {
        const values = steps(ramp).map(luminance);
        expect(values).toHaveLength(12);
        expect(values).toEqual(values.toSorted((a, b) => (theme === 'light' ? b - a : a - b)));
      }
    },
  );

  it.each(['light', 'dark'] as const)(
    'makes a step equally luminous in every hue of the theme %s, so that one tone is as legible as another',
    (theme) => {
      const neutral = steps(palette[theme].neutral ?? {}).map(luminance);
      for (const [hue, ramp] of Object.entries(palette[theme])) {
        for (const [index, value] of steps(ramp).map(luminance).entries()) {
          const expected = neutral[index] ?? 0;
          expect((value + 0.05) / (expected + 0.05), `${theme}.${hue}.${index + 1}`).toBeCloseTo(
            1,
            1.5,
          );
        }
      }
    },
  );

  it('keeps the neutral a trace of warmth', () => {
    for (const ramp of [palette.light.neutral, palette.dark.neutral]) {
      for (const color of steps(ramp ?? {})) {
        const [, chroma, hue] = readOklch(color);
        expect(chroma).toBeLessThanOrEqual(0.0121);
        expect(hue).toBeCloseTo(85);
      }
    }
  });
});
