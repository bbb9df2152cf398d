import { color, font, iconSize, layer, letterSpacing, line, radius, space } from '../../theme';

const { css } = layer('molecules');

export const summary = css({
  backgroundColor: color.danger.tint,
  border: `${line.thin} solid ${color.danger.border}`,
  borderRadius: radius.card,
  color: color.text.default,
  font: font.body.medium,
  marginBlockEnd: space[6],
  overflowWrap: 'anywhere',
  paddingBlock: space[3],
  // The words stand in line below each other, beside the icon.
  paddingInline: `calc(${space[4]} + ${iconSize} + ${space[2]}) ${space[4]}`,
});

export const heading = css({
  color: color.danger.onTint,
  font: font.heading.small,
  letterSpacing: letterSpacing.heading,
  margin: 0,
});

export const icon = css({
  float: 'inline-start',
  marginBlockStart: `calc((1lh - ${iconSize}) / 2)`,
  marginInlineStart: `calc(-1 * (${iconSize} + ${space[2]}))`,
});

export const general = css({ marginBlockStart: space[1] });

export const list = css({
  display: 'grid',
  gap: space[1],
  justifyItems: 'start',
  listStyle: 'none',
  margin: 0,
  marginBlockStart: space[2],
  padding: 0,
});

export const link = css({
  color: color.danger.onTint,
  // With the gap between them, each is a target of 24 px (WCAG 2.5.8).
  display: 'inline-block',
  textDecorationThickness: line.thin,
  textUnderlineOffset: '0.2em',

  '@media (hover: hover)': { '&:hover': { textDecorationThickness: line.thick } },
});
