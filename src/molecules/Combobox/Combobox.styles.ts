import {
  clamped,
  color,
  control,
  font,
  iconSize,
  layer,
  line,
  motion,
  optionShape,
  popupShape,
  radius,
  space,
  target,
  visuallyHidden,
} from '../../theme';

const { css } = layer('molecules');

/** What the height of the field leaves beside a tag: with one it is no higher than without. */
const end = `calc((var(--text-field-height) - ${target.minimum}) / 2 - ${line.thin})`;

/** The tags stand before the text and take as many lines as they need. */
export const multiple = css({
  '& > [role="presentation"]': {
    flexWrap: 'wrap',
    gap: space[1],
    paddingBlock: end,
    paddingInlineEnd: `calc(${target.minimum} + ${space[1]})`,
    position: 'relative',
    '&:has(> span:not([hidden]))': { paddingInlineStart: end },
    '&:has(> button + button)': { paddingInlineEnd: `calc(2 * ${target.minimum} + ${space[1]})` },
  },
});

/** A few characters at least; and it takes a line of its own where the last tag leaves no more. */
export const text = css({ flexBasis: space[16] });

/** Drawn here, it costs no element. A button centres it by itself, for a third less layout than a grid. */
export const chevron = css({
  // On paper there is none.
  '@media screen': { display: 'block' },
  '&::after': {
    backgroundColor: 'currentcolor',
    blockSize: iconSize,
    clipPath: 'polygon(25% 35%, 50% 60%, 75% 35%, 82% 42%, 50% 74%, 18% 42%)',
    content: '""',
    display: 'block',
    inlineSize: iconSize,
    marginInline: 'auto',
    '@media (forced-colors: active)': { backgroundColor: 'ButtonText', forcedColorAdjust: 'none' },
  },
  '@media (forced-colors: active)': { '&:disabled::after': { backgroundColor: 'GrayText' } },
});

/** At the end of the first line, however many there are. */
export const button = css({
  insetBlockStart: `calc((var(--text-field-height) - ${target.minimum}) / 2)`,
  insetInlineEnd: space[0.5],
  position: 'absolute',
  // Also where it is the last of a field, which would move it to the edge.
  '&&&': { margin: 0 },
});

export const clear = css({ insetInlineEnd: `calc(${target.minimum} + ${space[0.5]})` });

export const others = css({
  background: 'none',
  blockSize: target.minimum,
  border: 0,
  borderRadius: radius.tag,
  color: color.text.subtle,
  cursor: 'pointer',
  font: font.label.small,
  paddingInline: space[1],
  // “+4”, in every direction of writing.
  unicodeBidi: 'plaintext',

  '&:disabled': { color: 'inherit', cursor: 'inherit' },
  '@media (hover: hover)': {
    '&:hover:enabled': {
      backgroundColor: color.neutral.tintHover,
      color: color.text.default,
      transition: `background-color ${motion.quick}`,
    },
  },
});

export const popup = css({
  ...popupShape,
  '--popup-area': 'self-block-end span-self-inline-end',
  // What is in it is as wide as it is, not the other way round: most of it is not there.
  inlineSize: `max(anchor-size(self-inline), ${control.large} * 5)`,
  marginInline: 0,
  // One row, while the list is still on its way.
  minBlockSize: control.large,
  overflow: 'hidden',
  paddingBlock: space[1],
  paddingInline: 0,
});

export const list = css({
  // Whatever the height of the window, there is room for it above the field or below.
  maxBlockSize: `min(${control.large} * 8, (100vb - ${control.large}) / 2 - 2 * ${space[6]})`,
  outline: 'none',
  overflow: 'auto',
  overscrollBehavior: 'contain',
  position: 'relative',

  // As long as all rows together.
  '&::after': { blockSize: 'var(--combobox-length)', content: '""', display: 'block' },
});

export const row = css({
  insetBlockStart: 0,
  insetInline: space[1],
  position: 'absolute',
});

export const heading = css({
  color: color.text.subtle,
  font: font.label.small,
  padding: `${space[2]} ${space[2]} ${space[1]}`,
});

export const option = css({
  ...optionShape,
  '& > svg': { flexShrink: 0, marginBlockStart: `calc((1lh - ${iconSize}) / 2)` },
  // As bold as the tick of every other list.
  '&[aria-selected="true"] > svg': { strokeWidth: 3 },
});

export const words = css({ flexGrow: 1, minInlineSize: 0 });

export const label = css(clamped(3));

export const note = css({ ...clamped(2), color: color.text.subtle, font: font.body.small });

export const message = css({
  alignItems: 'center',
  color: color.text.subtle,
  display: 'flex',
  gap: space[2],
  padding: `${space[2]} ${space[3]}`,
});

export const status = css(visuallyHidden);
