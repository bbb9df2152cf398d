import {
  color,
  control,
  elevation,
  font,
  layer,
  line,
  radius,
  space,
  visuallyHidden,
} from '../../theme';

const { css } = layer('atoms');

export const root = css({
  alignItems: 'center',
  backgroundColor: color.surface.overlay,
  border: `${line.thin} solid ${color.border.default}`,
  borderRadius: radius.control,
  boxShadow: elevation.popup,
  color: color.text.link,
  display: 'inline-flex',
  font: font.label.medium,
  insetBlockStart: space[2],
  insetInlineStart: space[2],
  maxInlineSize: `calc(100vi - 2 * ${space[2]})`,
  minBlockSize: control.large,
  paddingInline: space[4],
  position: 'fixed',
  // Over whatever the page keeps at its top; the top layer would need a script.
  zIndex: 2_147_483_647,

  // `:active` too: Safari gives a pressed link no focus, and it would vanish under the pointer.
  '&:not(:focus, :active)': { ...visuallyHidden, border: 0, minBlockSize: 0, padding: 0 },
  '@media print': { display: 'none' },
});
