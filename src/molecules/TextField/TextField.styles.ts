import {
  color,
  control,
  controlInset,
  focusRing,
  font,
  layer,
  line,
  motion,
  radius,
  space,
  target,
} from '../../theme';

const { css } = layer('molecules');

export const box = css({
  alignItems: 'center',
  backgroundColor: color.surface.raised,
  border: `${line.thin} solid ${color.border.control}`,
  borderRadius: radius.control,
  color: color.text.default,
  display: 'flex',
  font: 'var(--text-field-font)',
  minInlineSize: 0,

  '@media (hover: hover)': {
    '&:hover': {
      borderColor: color.border.controlHover,
      transition: `border-color ${motion.quick}`,
    },
  },
  '&:has(> :autofill)': { backgroundColor: color.accent.tint },
  '&:has(> :read-only)': {
    backgroundColor: color.surface.readOnly,
    borderColor: 'transparent',
  },
  '&:has(> input:disabled)': {
    backgroundColor: color.disabled.fill,
    borderColor: color.disabled.border,
    color: color.disabled.onFill,
  },
  '&:has(> [aria-invalid="true"])': {
    borderColor: color.danger.border,
    // Colour alone would be too little: the edge is thicker as well.
    boxShadow: `inset 0 0 0 ${line.thin} ${color.danger.border}`,
  },
  // Only for the input: a button in the suffix has a ring of its own.
  '&:has(> input:focus-visible)': focusRing['&:focus-visible'],
  // iOS zooms into a focused field with smaller text.
  '@media (pointer: coarse)': { font: font.body.large },
});

export const size = {
  small: css({
    '--text-field-font': font.body.medium,
    '--text-field-inset': controlInset.small,
    minBlockSize: control.small,
  }),
  medium: css({
    '--text-field-font': font.body.medium,
    '--text-field-inset': controlInset.medium,
    minBlockSize: control.medium,
  }),
  large: css({
    '--text-field-font': font.body.large,
    '--text-field-inset': controlInset.large,
    minBlockSize: control.large,
  }),
};

export const input = css({
  alignSelf: 'stretch',
  appearance: 'none',
  background: 'none',
  border: 0,
  borderRadius: 'inherit',
  color: 'inherit',
  flex: '1 1 0',
  font: 'inherit',
  letterSpacing: 'inherit',
  minInlineSize: 0,
  // The ring stands around the box.
  outline: 'none',
  paddingBlock: 0,
  paddingInline: 'var(--text-field-inset)',
  textAlign: 'start',
  textOverflow: 'ellipsis',

  '* + &': { paddingInlineStart: space[1.5] },
  '&:has(+ *)': { paddingInlineEnd: space[1.5] },
  '&::placeholder': { color: color.text.placeholder, opacity: 1 },
  '&:disabled': {
    cursor: 'not-allowed',
    WebkitTextFillColor: 'currentcolor', // Safari greys it a second time
    '&::placeholder': { color: 'inherit' },
  },
  // The browser's own ground cannot be set, only covered.
  '&:autofill': {
    boxShadow: `inset 0 0 0 100vmax ${color.accent.tint}`,
    WebkitTextFillColor: color.text.default,
  },
  '&::-webkit-search-cancel-button, &::-webkit-search-decoration': { appearance: 'none' },
  '@media print': { '&::placeholder': { color: 'transparent' } },
});

const adornment = {
  alignItems: 'center',
  color: color.text.subtle,
  cursor: 'text',
  flexShrink: 0,
  fontVariantNumeric: 'tabular-nums',
  maxInlineSize: '60%',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',

  '&:has(~ input:disabled), input:disabled ~ &': { color: 'inherit' },
} as const;

export const prefix = css({ ...adornment, paddingInlineStart: 'var(--text-field-inset)' });

export const suffix = css({ ...adornment, paddingInlineEnd: 'var(--text-field-inset)' });

export const clear = css({
  alignItems: 'center',
  appearance: 'none',
  background: 'none',
  blockSize: target.minimum,
  border: 0,
  borderRadius: radius.tag,
  color: color.text.subtle,
  cursor: 'pointer',
  display: 'flex',
  flexShrink: 0,
  font: 'inherit',
  inlineSize: target.minimum,
  justifyContent: 'center',
  // The smallest box is 24 px with its border: the target covers that.
  marginBlock: `calc(-1 * ${line.thin})`,
  marginInlineEnd: space[0.5],
  padding: 0,

  '@media (hover: hover)': {
    '&:hover': {
      backgroundColor: color.neutral.tintHover,
      color: color.text.default,
      transition: `background-color ${motion.quick}`,
    },
  },
  '&:active': { backgroundColor: color.neutral.tintActive },
  'input:placeholder-shown ~ &, input:read-only ~ &': { display: 'none' },
  '@media print': { display: 'none' },
});

export const counter = css({
  color: color.text.subtle,
  font: font.body.small,
  fontVariantNumeric: 'tabular-nums',
  marginBlockStart: space[1],
  textAlign: 'end',
});

export const over = css({ color: color.text.danger, fontWeight: 500 });
