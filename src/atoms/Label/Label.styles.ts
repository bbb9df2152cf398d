import { color, font, layer, space } from '../../theme';

const { css } = layer('atoms');

export const root = css({
  color: color.text.default,
  font: font.label.medium,
  overflowWrap: 'anywhere',
});

export const mark = css({
  color: color.text.subtle,
  // Isolated: after words in the other direction it would change sides.
  display: 'inline-block',
  font: font.body.small,
  marginInlineStart: space[1.5],
});
