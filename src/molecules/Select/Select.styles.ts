import {
  color,
  control,
  controlInset,
  font,
  fontSize,
  iconSize,
  layer,
  line,
  measure,
  motion,
  optionShape,
  popupShape,
  radius,
  space,
} from '../../theme';

const { css } = layer('molecules');

const sizes = (height: string, inset: string) => ({
  '--select-height': height,
  '--select-inset': inset,
});

/** Looks like the box of a text field. */
export const trigger = css({
  ...sizes(control.medium, controlInset.medium),
  appearance: 'none',
  backgroundColor: color.surface.raised,
  border: `${line.thin} solid ${color.border.control}`,
  borderRadius: radius.control,
  color: color.text.default,
  cursor: 'pointer',
  display: 'block',
  font: font.body.medium,
  inlineSize: '100%',
  letterSpacing: 'inherit',
  minBlockSize: 'var(--select-height)',
  overflow: 'hidden',
  paddingBlock: 0,
  paddingInline: `var(--select-inset) calc(var(--select-inset) + ${iconSize} + ${space[1.5]})`,
  position: 'relative',
  textAlign: 'start',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',

  // A chevron: drawn here, it costs no element.
  '&::after': {
    backgroundColor: 'currentcolor',
    blockSize: iconSize,
    clipPath: 'polygon(25% 35%, 50% 60%, 75% 35%, 82% 42%, 50% 74%, 18% 42%)',
    color: color.text.subtle,
    content: '""',
    inlineSize: iconSize,
    insetBlock: 0,
    // In line with the buttons of other fields.
    insetInlineEnd: space[1.5],
    marginBlock: 'auto',
    position: 'absolute',
    '@media (forced-colors: active)': { backgroundColor: 'ButtonText', forcedColorAdjust: 'none' },
    '@media print': { display: 'none' },
  },
  '& > svg': { marginInlineEnd: space[1.5] },

  '@media (hover: hover)': {
    '&:hover': {
      borderColor: color.border.controlHover,
      transition: `border-color ${motion.quick}`,
    },
  },
  '&[aria-readonly]': {
    backgroundColor: color.surface.readOnly,
    borderColor: color.border.subtle,
    cursor: 'default',
    '&::after': { display: 'none' },
  },
  '&:disabled': {
    backgroundColor: color.disabled.fill,
    borderColor: color.disabled.border,
    color: color.disabled.onFill,
    cursor: 'not-allowed',
    '&::after': { color: 'inherit' },
  },
  // Colour alone would be too little: the edge is thicker as well.
  '&[aria-invalid="true"]': {
    borderColor: color.danger.border,
    boxShadow: `inset 0 0 0 ${line.thin} ${color.danger.border}`,
  },
  '&:has(+ :autofill)': { backgroundColor: color.accent.tint },
  '@media (pointer: coarse)': { fontSize: fontSize[16] },
});

export const empty = css({ '&:enabled': { color: color.text.placeholder } });

export const size = {
  small: css(sizes(control.small, controlInset.small)),
  medium: '',
  large: css({ ...sizes(control.large, controlInset.large), font: font.body.large }),
};

/** Takes part in the form, and no room. Not hidden: browsers do not fill in what is. */
export const native = css({
  blockSize: 0,
  border: 0,
  display: 'block',
  inlineSize: '100%',
  opacity: 0,
  padding: 0,
});

export const list = css({
  ...popupShape,
  '--popup-area': 'self-block-end span-self-inline-end',
  // Its edges are in line with those of the trigger.
  marginInline: 0,
  // Whatever the height of the window, there is room for it above the trigger or below.
  maxBlockSize: `min(${control.large} * 9, (100vb - ${control.large}) / 2 - 2 * ${space[2]})`,
  maxInlineSize: `min(${measure}, 100vi - 2 * ${space[2]})`,
  minInlineSize: 'anchor-size(self-inline)',
  overflow: 'auto',
  overscrollBehavior: 'contain',
});

export const group = css({
  '& + &': {
    borderBlockStart: `${line.thin} solid ${color.border.subtle}`,
    marginBlockStart: space[1],
  },
});

export const heading = css({
  color: color.text.subtle,
  font: font.label.small,
  padding: `${space[2]} ${space[2]} ${space[1]}`,
});

export const option = css({
  ...optionShape,
  '& > svg': { marginBlockStart: `calc((1lh - ${iconSize}) / 2)` },
  // Keeps its room where nothing is chosen.
  '&::after': {
    blockSize: iconSize,
    clipPath: 'polygon(16% 56%, 42% 81%, 84% 35%, 75% 27%, 41% 63%, 25% 47%)',
    content: '""',
    flexShrink: 0,
    inlineSize: iconSize,
    marginBlockStart: `calc((1lh - ${iconSize}) / 2)`,
    marginInlineStart: 'auto',
  },
  // All edge: forced colours give it the colour of the words.
  '&[aria-selected="true"]::after': { borderBlockStart: `${iconSize} solid` },
});

export const words = css({ minInlineSize: 0 });

export const note = css({
  color: color.text.subtle,
  font: font.body.small,
  '@media (forced-colors: active)': { color: 'inherit' },
});
