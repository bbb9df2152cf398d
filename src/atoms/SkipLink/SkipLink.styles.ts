import { color, elevation, font, layer, line, radius, space, visuallyHidden } from '../../theme';

const { css } = layer('atoms');

export const root = css({
  ...visuallyHidden,
  backgroundColor: color.surface.overlay,
  borderRadius: radius.control,
  boxShadow: elevation.popup,
  color: color.text.link,
  font: font.label.medium,
  insetBlockStart: space[2],
  insetInlineStart: space[2],
  position: 'fixed',
  // Over whatever the page keeps at its top; the top layer would need a script.
  zIndex: 2_147_483_647,

  // `:active` too: Safari gives a pressed link no focus, and it would vanish under the pointer.
  '&:focus, &:active': {
    blockSize: 'auto',
    border: `${line.thin} solid ${color.border.default}`,
    clipPath: 'none',
    inlineSize: 'auto',
    maxInlineSize: `calc(100vi - 2 * ${space[2]})`,
    paddingBlock: space[3],
    paddingInline: space[4],
    whiteSpace: 'normal',
  },
  '@media print': { display: 'none' },
});
