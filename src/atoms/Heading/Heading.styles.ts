import { clamped, each, font, layer, letterSpacing, textTone, truncated } from '../../theme';

const { css } = layer('atoms');

export const root = css({
  letterSpacing: letterSpacing.heading,
  margin: 0,
  // Compounds longer than their column break rather than stick out of it.
  overflowWrap: 'anywhere',
  textWrap: 'balance',
});

export const size = each(font.heading, (font) => css({ font }));

export const tone = each(textTone, (color) => css({ color }));

export const truncate = css(truncated);

const clamp = (lines: number) => css(clamped(lines));

export const lines = { 2: clamp(2), 3: clamp(3), 4: clamp(4), 5: clamp(5), 6: clamp(6) };
