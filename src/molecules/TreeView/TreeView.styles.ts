import {
  color,
  control,
  each,
  font,
  icon,
  iconSize,
  layer,
  line,
  motion,
  radius,
  space,
  target,
} from '../../theme';

const { css } = layer('molecules');

export const root = css({
  color: color.text.default,
  font: font.body.medium,
  // Whatever its number of nodes, there is room for the rest of the page.
  maxBlockSize: '80vb',
  outline: 'none',
  overflow: 'auto',
  overscrollBehavior: 'contain',
  position: 'relative',
});

/** Only rows in sight are there; this is how long all of them are. */
export const placed = css({
  '&::before': { blockSize: 'var(--tree-length)', content: '""', display: 'block' },
  '& > [role]': { insetBlockStart: 0, insetInline: 0, position: 'absolute' },
});

export const row = css({
  alignItems: 'start',
  borderRadius: radius.control,
  cursor: 'pointer',
  display: 'flex',
  gap: space[1.5],
  minBlockSize: control.medium,
  paddingBlock: `calc((${control.medium} - 1lh) / 2)`,
  paddingInlineEnd: space[2],
  userSelect: 'none',

  '& > svg': { marginBlockStart: `calc((1lh - ${iconSize}) / 2)` },
  '@media (hover: hover)': {
    '&:hover': {
      backgroundColor: color.surface.hover,
      transition: `background-color ${motion.quick}`,
    },
  },
  '&[aria-selected="true"]': { backgroundColor: color.accent.tint, color: color.accent.onTint },
  // Those that follow each other are one area.
  '[aria-selected="true"] + &[aria-selected="true"]': {
    borderStartEndRadius: 0,
    borderStartStartRadius: 0,
  },
  '&[aria-selected="true"]:has(+ [aria-selected="true"])': {
    borderEndEndRadius: 0,
    borderEndStartRadius: 0,
  },
  '&[aria-disabled]': { color: color.text.disabled, cursor: 'default' },
  '*:focus-visible > &[data-active]': {
    outline: `${line.thick} solid ${color.focus.ring}`,
    outlineOffset: `calc(-1 * ${line.thick})`,
  },
  '@media (forced-colors: active)': {
    // Twice, to weigh as much as the ring, which would not be seen on this ground.
    '&&[aria-selected="true"]': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
      outlineColor: 'HighlightText',
      outlineOffset: `calc(-2 * ${line.thick})`,
    },
  },
});

/** Deeper levels are moved in, as long as there is room for words. */
export const level = each(
  { 1: 0, 2: 1, 3: 2, 4: 3, 5: 4, 6: 5, 7: 6, 8: 7, 9: 8, 10: 9, 11: 10, 12: 11 },
  (depth) =>
    css({
      paddingInlineStart: `min(${space[1]} + ${depth} * (${icon.small} + ${space[1]}), 50%)`,
    }),
);

/** A chevron, where there is something to open; else the room of one. */
export const toggle = css({
  blockSize: '1lh',
  flexShrink: 0,
  inlineSize: iconSize,
  position: 'relative',

  '*[aria-expanded] > &::before': {
    blockSize: 0,
    // All edge: forced colours give it the colour of the words.
    borderBlockStart: `${iconSize} solid`,
    clipPath: 'polygon(25% 35%, 50% 60%, 75% 35%, 82% 42%, 50% 74%, 18% 42%)',
    content: '""',
    inlineSize: iconSize,
    inset: 0,
    margin: 'auto',
    position: 'absolute',
    rotate: '-90deg',
  },
  '*:dir(rtl) > &::before': { rotate: '90deg' },
  '*[aria-expanded="true"] > &::before': { rotate: '0deg' },
  // What is pressed is larger than what is seen.
  '&::after': {
    blockSize: target.minimum,
    content: '""',
    inlineSize: target.minimum,
    inset: `-100%`,
    margin: 'auto',
    position: 'absolute',
  },
});

/** Looks like a checkbox; the row is one. */
export const box = css({
  backgroundColor: color.surface.raised,
  blockSize: icon.small,
  border: `${line.thin} solid ${color.border.control}`,
  borderRadius: radius.tag,
  flexShrink: 0,
  inlineSize: icon.small,
  marginBlockStart: `calc((1lh - ${icon.small}) / 2)`,
  position: 'relative',

  '*:is([aria-checked="true"], [aria-checked="mixed"]) > &': {
    backgroundColor: color.accent.fill,
    borderColor: color.accent.fill,
    printColorAdjust: 'exact',
    '&::before': {
      backgroundColor: color.accent.onFill,
      clipPath: 'polygon(16% 56%, 42% 81%, 84% 35%, 75% 27%, 41% 63%, 25% 47%)',
      content: '""',
      inset: 0,
      position: 'absolute',
    },
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      borderColor: 'Highlight',
      forcedColorAdjust: 'none',
      '&::before': { backgroundColor: 'HighlightText' },
    },
  },
  '*[aria-checked="mixed"] > &::before': {
    clipPath: `inset(calc(50% - ${line.thin}) ${space[0.5]} round ${line.thin})`,
  },
  '*[aria-disabled] > &': {
    backgroundColor: color.disabled.fill,
    borderColor: color.disabled.border,
  },
});

export const label = css({ flex: 1, minInlineSize: 0, overflowWrap: 'anywhere' });

export const link = css({
  color: 'inherit',
  textDecoration: 'none',
  '@media (hover: hover)': {
    '&:hover': { color: color.text.linkHover, textDecoration: 'underline' },
  },
});

/** There when they can be used, and where nothing can be hovered. */
export const actions = css({
  display: 'flex',
  flexShrink: 0,
  gap: space[0.5],
  marginBlock: `calc((1lh - ${control.small}) / 2)`,
  '@media (hover: hover)': {
    opacity: 0,
    '*:hover > &, *[data-active] > &, &:focus-within': { opacity: 1 },
  },
});

export const notice = css({
  color: color.text.subtle,
  '&[aria-disabled]': { color: color.text.subtle },
  '& > [aria-hidden]': { marginBlockStart: `calc((1lh - ${iconSize}) / 2)` },
});
