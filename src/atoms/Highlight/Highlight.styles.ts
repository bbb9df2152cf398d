import { color, layer, line, radius } from '../../theme';

const { css } = layer('atoms');

export const mark = css({
  backgroundColor: color.warning.tintActive,
  // A line too: a tint alone is faint, and paper does not show it.
  borderBlockEnd: `${line.thick} solid ${color.warning.border}`,
  borderStartStartRadius: radius.tag,
  borderStartEndRadius: radius.tag,
  color: color.text.default,

  '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' },
});
