import { color, layer, line, radius } from '../../theme';

const { css } = layer('atoms');

export const mark = css({
  backgroundColor: color.warning.tint,
  borderRadius: radius.tag,
  // A line too: a tint alone is faint, and paper does not show it.
  boxShadow: `inset 0 calc(-1 * ${line.thick}) ${color.warning.border}`,
  color: color.warning.onTint,

  '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' },
});
