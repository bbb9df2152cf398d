import { color, fontFamily, fontWeight, layer, line, lineHeight, radius, space } from '../../theme';

const { css } = layer('atoms');

export const root = css({
  backgroundColor: color.surface.raised,
  border: `${line.thin} solid ${color.border.default}`,
  // A key stands up: its lower edge is thicker.
  borderBlockEndWidth: line.thick,
  borderRadius: radius.tag,
  color: color.text.subtle,
  display: 'inline-block',
  font: `${fontWeight.medium} 0.875em/${lineHeight.label} ${fontFamily.sans}`,
  minInlineSize: '1.6em',
  paddingInline: space[1],
  textAlign: 'center',
  whiteSpace: 'nowrap',
});
