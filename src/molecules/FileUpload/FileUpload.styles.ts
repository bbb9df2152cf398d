import {
  color,
  focusRing,
  font,
  layer,
  line,
  motion,
  radius,
  space,
  truncated,
  visuallyHidden,
} from '../../theme';

const { css } = layer('molecules');

export const root = css({ minInlineSize: 0, position: 'relative' });

export const zone = css({
  alignItems: 'center',
  backgroundColor: color.surface.raised,
  border: `${line.thin} dashed ${color.border.control}`,
  borderRadius: radius.card,
  color: color.text.subtle,
  display: 'flex',
  flexDirection: 'column',
  gap: space[0.5],
  padding: `${space[5]} ${space[4]}`,
  position: 'relative',
  textAlign: 'center',

  '@media (hover: hover)': {
    '&:hover': {
      backgroundColor: color.surface.sunken,
      borderColor: color.border.controlHover,
      transition: `background-color ${motion.quick}, border-color ${motion.quick}`,
    },
  },
  '&:has(> :focus-visible:not(button))': focusRing,
  '&:has(> [aria-invalid="true"])': { borderColor: color.danger.border },
  // Not by colour alone: the words change with it, and over the place itself the edge closes.
  '&[data-drag]': {
    backgroundColor: color.accent.tint,
    borderColor: color.accent.border,
    color: color.accent.onTint,
  },
  '&[data-drag="here"]': {
    borderStyle: 'solid',
    boxShadow: `inset 0 0 0 ${line.thin} ${color.accent.border}`,
    '@media (forced-colors: active)': { outline: `${line.thick} solid Highlight` },
  },
  '&:has(> input:disabled)': {
    backgroundColor: color.disabled.fill,
    borderColor: color.disabled.border,
    boxShadow: 'none',
    color: color.disabled.onFill,
  },
  '@media print': { display: 'none' },
});

export const fixed = css(visuallyHidden);

/** A drawing on a ground of its own. */
const drawing = {
  backgroundColor: color.neutral.tint,
  blockSize: space[8],
  inlineSize: space[8],
  padding: space[2],
  // Its lines are forced there, and this is not.
  '@media (forced-colors: active)': { background: 'none !important' },
} as const;

export const icon = css({
  ...drawing,
  borderRadius: radius.full,
  color: 'inherit',
  marginBlockEnd: space[1.5],
  '[data-drag] > &': { backgroundColor: color.accent.tintActive },
  '*:has(> input:disabled) > &': { backgroundColor: 'transparent' },
});

/** What would be taken can be read all the same. */
const readable = {
  color: color.text.subtle,
  '@media (forced-colors: active)': { color: 'GrayText' },
};

export const title = css({
  color: color.text.default,
  font: font.label.medium,
  '[data-drag] > &': { color: 'inherit' },
  '*:has(> input:disabled) > &': readable,
});

export const hint = css({
  font: font.body.small,
  '*:has(> input:disabled) > &': readable,
  overflowWrap: 'anywhere',
  textWrap: 'balance',
  '&::first-letter': { textTransform: 'uppercase' },
});

/** The browser's own control lies over the whole place: it takes presses and keys. */
export const input = css({
  cursor: 'pointer',
  inset: 0,
  opacity: 0,
  position: 'absolute',
  '&::file-selector-button': { cursor: 'inherit' },
  '&:disabled': { cursor: 'not-allowed' },
});

export const folder = css({ marginBlockStart: space[2], position: 'relative' });

export const none = css({ color: color.text.subtle });

export const refusals = css({
  alignItems: 'flex-start',
  backgroundColor: color.warning.tint,
  border: `${line.thin} solid ${color.warning.border}`,
  borderRadius: radius.control,
  color: color.warning.onTint,
  display: 'flex',
  font: font.body.small,
  gap: space[2],
  marginBlockStart: space[2],
  paddingBlock: space[2],
  paddingInline: space[3],
  '& > svg': { marginBlockStart: space[0.5] },
});

export const reasons = css({
  flex: 'auto',
  minInlineSize: 0,
  overflowWrap: 'anywhere',
});

export const heading = css({ font: font.label.small, lineHeight: 'inherit' });

export const close = css({
  color: 'inherit',
  marginBlock: `calc(-1 * ${space[1]})`,
  marginInlineEnd: `calc(-1 * ${space[1.5]})`,
  '@media print': { display: 'none' },
});

export const files = css({
  marginBlockStart: space[3],
  [`*:has(> .${fixed}) + &`]: { marginBlockStart: 0 },
});

export const summary = css({
  alignItems: 'center',
  color: color.text.subtle,
  display: 'flex',
  flexWrap: 'wrap',
  font: font.body.small,
  fontVariantNumeric: 'tabular-nums',
  marginBlockEnd: space[1],
});

export const total = css({ flex: 'auto' });

export const list = css({
  backgroundColor: color.surface.raised,
  border: `${line.thin} solid ${color.border.default}`,
  borderRadius: radius.card,
  listStyle: 'none',
  margin: 0,
  maxBlockSize: `calc(6 * ${space[16]})`,
  overflow: 'auto',
  overscrollBehavior: 'contain',
  padding: 0,
  '@media print': { maxBlockSize: 'none' },
});

export const long = css({
  position: 'relative',
  '&::before': {
    blockSize: 'var(--file-upload-length)',
    content: '""',
    display: 'block',
  },
});

export const row = css({
  alignItems: 'center',
  display: 'flex',
  gap: space[3],
  minBlockSize: space[12],
  paddingBlock: space[1.5],
  paddingInline: `${space[3]} ${space[2]}`,
  position: 'relative',
  '& > button + button': { marginInlineStart: `calc(-1 * ${space[2]})` },
  '& + &': { borderBlockStart: `${line.thin} solid ${color.border.subtle}` },
  '@media print': { '& > button': { display: 'none' } },
});

export const placed = css({ insetInline: 0, position: 'absolute' });

export const kind = css({ ...drawing, borderRadius: radius.control, color: color.text.subtle });

export const text = css({ display: 'grid', flex: 'auto', minInlineSize: 0 });

export const name = css({ font: font.label.medium });

export const facts = css({
  color: color.text.subtle,
  columnGap: space[2],
  display: 'flex',
  font: font.body.small,
  fontVariantNumeric: 'tabular-nums',
});

export const size = css(truncated);

export const status = css({
  display: 'flex',
  gap: space[1],
  minInlineSize: 0,
  overflowWrap: 'anywhere',
  '& > svg': { blockSize: '1lh' },
});

export const good = css({ color: color.text.success });

export const failed = css({ color: color.text.danger });

export const progress = css({
  blockSize: space[0.5],
  borderRadius: 0,
  insetBlockEnd: 0,
  insetInline: 0,
  position: 'absolute',
  // There it has an edge of its own, around something.
  '@media (forced-colors: active)': { blockSize: space[1.5] },
});

export const said = css(visuallyHidden);
