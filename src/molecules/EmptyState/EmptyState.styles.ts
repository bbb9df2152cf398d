import { color, font, icon, layer, letterSpacing, measure, space } from '../../theme';

const { css } = layer('molecules');

export const root = css({
  alignItems: 'center',
  color: color.text.subtle,
  display: 'flex',
  flexDirection: 'column',
  font: font.body.medium,
  overflowWrap: 'anywhere',
  padding: `${space[8]} ${space[4]}`,
  textAlign: 'center',

  '& > svg': { blockSize: icon.large, inlineSize: icon.large, marginBlockEnd: space[3] },
});

export const title = css({
  color: color.text.default,
  font: font.heading.small,
  letterSpacing: letterSpacing.heading,
  margin: 0,
  maxInlineSize: `min(${measure}, 100%)`,
});

export const words = css({
  marginBlockStart: space[1],
  maxInlineSize: `min(${measure}, 100%)`,
  textWrap: 'balance',
});

export const actions = css({
  display: 'flex',
  flexWrap: 'wrap',
  gap: space[2],
  justifyContent: 'center',
  marginBlockStart: space[4],
});
