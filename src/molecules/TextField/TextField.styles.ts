import {
  color,
  control,
  controlInset,
  focusRing,
  font,
  fontSize,
  fontWeight,
  layer,
  line,
  motion,
  radius,
  space,
  target,
} from '../../theme';

const { css } = layer('molecules');

const sizes = (height: string, inset: string) => ({
  '--text-field-height': height,
  '--text-field-inset': inset,
});

export const box = css({
  ...sizes(control.medium, controlInset.medium),
  alignItems: 'center',
  backgroundColor: color.surface.raised,
  border: `${line.thin} solid ${color.border.control}`,
  borderRadius: radius.control,
  color: color.text.subtle,
  cursor: 'text',
  display: 'flex',
  font: font.body.medium,
  gap: space[1.5],
  minBlockSize: 'var(--text-field-height)',
  paddingInline: 'var(--text-field-inset)',

  '@media (hover: hover)': {
    '&:hover': {
      borderColor: color.border.controlHover,
      transition: `border-color ${motion.quick}`,
    },
  },
  '&:has(> :autofill)': { backgroundColor: color.accent.tint },
  // Everything that cannot be edited is `:read-only`, a prefix too.
  '&:has(> :is(input, textarea):read-only)': {
    backgroundColor: color.surface.readOnly,
    borderColor: color.border.subtle,
  },
  '&:has(> :is(input, textarea):disabled)': {
    backgroundColor: color.disabled.fill,
    borderColor: color.disabled.border,
    color: color.disabled.onFill,
    cursor: 'not-allowed',
  },
  // Colour alone would be too little: the edge is thicker as well.
  '&:has(> [aria-invalid="true"])': {
    borderColor: color.danger.border,
    boxShadow: `inset 0 0 0 ${line.thin} ${color.danger.border}`,
  },
  // Only for the input: a button in the suffix has a ring of its own.
  '&:has(> :is(input, textarea):focus-visible)': focusRing,
});

export const size = {
  small: css(sizes(control.small, controlInset.small)),
  medium: '',
  large: css({ ...sizes(control.large, controlInset.large), font: font.body.large }),
};

export const input = css({
  appearance: 'none',
  background: 'none',
  border: 0,
  color: color.text.default,
  // However long the words beside it, this much is left for the text.
  flex: '1 0 25%',
  font: 'inherit',
  fontVariantNumeric: 'tabular-nums',
  letterSpacing: 'inherit',
  minInlineSize: 0,
  // The ring stands around the box.
  outline: 'none',
  padding: 0,
  // A number or an identifier reads from left to right in every script; its place is where the page begins.
  textAlign: ['-webkit-match-parent', 'match-parent'],
  textOverflow: 'ellipsis',

  '&::placeholder': { color: color.text.placeholder, opacity: 1 },
  '&:disabled': {
    color: 'inherit',
    cursor: 'inherit',
    WebkitTextFillColor: 'currentcolor', // Safari greys it a second time
    '&::placeholder': { color: 'inherit' },
  },
  // The browser's own ground cannot be set, only covered.
  '&:autofill': {
    boxShadow: `inset 0 0 0 100vmax ${color.accent.tint}`,
    WebkitTextFillColor: color.text.default,
  },
  '&::-webkit-search-cancel-button': { appearance: 'none' },
  // iOS zooms into a focused field with smaller text.
  '@media (pointer: coarse)': { fontSize: fontSize[16] },
});

export const adornment = css({
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
});

export const action = css({
  background: 'none',
  blockSize: target.minimum,
  border: 0,
  borderRadius: radius.tag,
  color: 'inherit',
  cursor: 'pointer',
  display: 'grid',
  flexShrink: 0,
  font: 'inherit',
  inlineSize: target.minimum,
  // The smallest box is 24 px with its border: the target covers that.
  marginBlock: `calc(-1 * ${line.thin})`,
  padding: 0,
  placeContent: 'center',

  // The last of the box, but for its tooltip and the hint of a shortcut.
  '&:not(:has(~ :not([popover], kbd)))': {
    marginInlineEnd: `calc(${space[0.5]} - var(--text-field-inset))`,
  },
  '&:disabled': { cursor: 'inherit' },
  '@media (hover: hover)': {
    '&:hover:enabled': {
      backgroundColor: color.neutral.tintHover,
      color: color.text.default,
      transition: `background-color ${motion.quick}`,
    },
  },
  '&:active:enabled': { backgroundColor: color.neutral.tintActive },
  '@media print': { display: 'none' },
});

export const clear = css({
  'input:is(:placeholder-shown, :read-only) ~ &': { display: 'none' },
});

export const over = css({ color: color.text.danger, fontWeight: fontWeight.medium });
