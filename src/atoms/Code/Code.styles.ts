import { color, font, fontFamily, layer, line, radius, space } from '../../theme';

const { css } = layer('atoms');

export const root = css({
  backgroundColor: color.surface.sunken,
  border: `${line.thin} solid ${color.border.subtle}`,
  borderRadius: radius.tag,
  // A piece on each line keeps its own corners.
  boxDecorationBreak: 'clone',
  color: color.text.default,
  direction: 'ltr',
  fontFamily: fontFamily.mono,
  // Monospaced faces look larger than the text they stand in.
  fontSize: '0.925em',
  overflowWrap: 'anywhere',
  paddingInline: space[1],
  unicodeBidi: 'isolate',
  WebkitBoxDecorationBreak: 'clone',
});

export const block = css({
  borderRadius: radius.control,
  display: 'block',
  font: font.code.medium,
  padding: space[3],
  tabSize: 2,
  textAlign: 'start',
  // Wrapped, not scrolled: what scrolls must take the focus.
  whiteSpace: 'pre-wrap',
});
