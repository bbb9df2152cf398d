import { color, fontFamily, fontWeight, layer, line, lineHeight, radius, space } from '../../theme';

const { css } = layer('atoms');

export const root = css({
  backgroundColor: color.surface.raised,
  border: `${line.thin} solid ${color.border.default}`,
  // A key stands up: its lower edge is thicker.
  borderBlockEndWidth: line.thick,
  borderRadius: radius.tag,
  color: color.text.subtle,
  direction: 'ltr',
  display: 'inline-block',
  fontFamily: fontFamily.sans,
  fontSize: '0.875em',
  fontWeight: fontWeight.medium,
  lineHeight: lineHeight.label,
  minInlineSize: '1.6em',
  paddingInline: space[1],
  textAlign: 'center',
  unicodeBidi: 'isolate',
  whiteSpace: 'nowrap',
});
