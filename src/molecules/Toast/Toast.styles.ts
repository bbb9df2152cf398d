import {
  closeShape,
  color,
  control,
  each,
  elevation,
  font,
  fontWeight,
  grid,
  icon,
  layer,
  line,
  motion,
  radius,
  space,
  spinnerShape,
} from '../../theme';

const { css, keyframes } = layer('molecules');

const turn = keyframes({ to: { rotate: '1turn' } });

/** In the corner where lines of text end. Its padding is room for the shadows. */
export const root = css({
  background: 'none',
  border: 0,
  color: color.text.default,
  font: font.body.medium,
  inlineSize: `calc(0.65 * ${grid.container.small})`,
  insetBlock: 'auto 0',
  insetInline: 'auto 0',
  margin: 0,
  maxBlockSize: '100dvh',
  maxInlineSize: '100vi',
  outlineOffset: `calc(-1 * ${line.thick})`,
  // A toast that is drawn away is cut off at the edge.
  overflow: 'hidden auto',
  overflowWrap: 'anywhere',
  overscrollBehavior: 'contain',
  // Over a dialog, away from its buttons: where lines begin, or above, where there is no room beside them.
  'dialog &': {
    insetInline: 'var(--toast-inset, 0 auto)',
    [`@media (width < ${grid.container.small})`]: { insetBlock: '0 auto' },
  },
  padding: space[4],
  // It covers the page between toasts, too.
  pointerEvents: 'none',
  textAlign: 'start',
  whiteSpace: 'normal',
  '@media print': { display: 'none' },
});

export const list = css({
  display: 'grid',
  gap: space[2],
  listStyle: 'none',
  margin: 0,
  padding: 0,
});

export const item = css({
  '--toast-mark': color.text.subtle,
  alignItems: 'start',
  backgroundColor: color.surface.overlay,
  border: `${line.thin} solid ${color.border.default}`,
  borderRadius: radius.card,
  boxShadow: elevation.toast,
  display: 'flex',
  gap: space[2],
  padding: space[2],
  pointerEvents: 'auto',
  // Drawn sideways by a finger, it follows.
  touchAction: 'pan-y pinch-zoom',
  transition: `opacity ${motion.popupEnter}, translate ${motion.popupEnter}`,
  '@starting-style': { opacity: 0, translate: `0 ${motion.distance}` },
  '&[inert]': {
    opacity: 0,
    transition: `opacity ${motion.popupExit}`,
  },
  '&[aria-busy="true"]::before': {
    ...spinnerShape,
    animation: `${turn} ${motion.duration.loop} linear infinite`,
    content: '""',
  },
  '& > svg, &[aria-busy="true"]::before': {
    blockSize: icon.medium,
    color: 'var(--toast-mark)',
    flexShrink: 0,
    inlineSize: icon.medium,
    // In the middle of the first line, level with the button that closes.
    marginBlock: `calc((${control.medium} - ${icon.medium}) / 2)`,
    marginInlineStart: space[1],
  },
  '& > svg': {
    fill: 'none',
    stroke: 'currentColor',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    strokeWidth: 2,
    '@media (forced-colors: active)': { color: 'inherit' },
  },
});

export const tone = each(
  {
    neutral: color.text.subtle,
    success: color.text.success,
    warning: color.text.warning,
    danger: color.text.danger,
    info: color.info.onTint,
  },
  (mark) => css({ '--toast-mark': mark }),
  'neutral',
);

export const words = css({
  flex: 'auto',
  fontWeight: fontWeight.medium,
  minInlineSize: 0,
  paddingBlock: `calc((${control.medium} - 1lh) / 2)`,
  paddingInlineStart: space[1],
});

export const description = css({
  color: color.text.subtle,
  font: font.body.small,
  margin: 0,
});

export const action = css({
  backgroundColor: color.surface.overlay,
  border: `${line.thin} solid ${color.border.control}`,
  borderRadius: radius.control,
  color: 'inherit',
  cursor: 'pointer',
  flexShrink: 0,
  font: font.label.small,
  marginBlock: `calc((${control.medium} - ${control.small}) / 2)`,
  maxInlineSize: '50%',
  minBlockSize: control.small,
  paddingInline: space[2],
  pointerEvents: 'auto',
  '&:hover': { backgroundColor: color.neutral.tint },
  '&:active': { backgroundColor: color.neutral.tintHover },
});

export const close = css(closeShape);

export const rest = css({
  display: 'flex',
  gap: space[2],
  justifyContent: 'end',
  paddingBlockStart: space[2],
});
