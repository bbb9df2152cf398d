import { color, focusRing, font, iconSize, layer, line, motion, radius, space } from '../../theme';

const { css } = layer('molecules');

export const cards = css({ alignItems: 'stretch', gap: space[3] });

/** Beside each other where each has room for a few words. */
export const horizontal = css({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(14em, 100%), 1fr))',
});

const inset = `calc(${space[4]} + ${iconSize} + ${space[3]})`;

export const card = css({
  backgroundColor: color.surface.raised,
  border: `${line.thin} solid ${color.border.control}`,
  borderRadius: radius.card,
  display: 'block',
  paddingBlock: space[3],
  paddingInline: `${inset} ${space[4]}`,

  '& > input': { marginInlineStart: `calc(-1 * (${iconSize} + ${space[3]}))` },
  // The whole card is the target, so it bears the ring.
  '& > input:focus-visible': { outline: 'none' },
  '&:has(> :focus-visible)': focusRing,

  '@media (hover: hover)': {
    '&:hover': {
      borderColor: color.border.controlHover,
      transition: `border-color ${motion.quick}`,
    },
  },
  '&:has(> :checked)': {
    backgroundColor: color.accent.tint,
    borderColor: color.accent.border,
    boxShadow: `inset 0 0 0 ${line.thin} ${color.accent.border}`,
    '@media (forced-colors: active)': {
      borderColor: 'Highlight',
      outline: `${line.thin} solid Highlight`,
    },
  },
  '&:has(> :disabled)': {
    backgroundColor: color.disabled.fill,
    borderColor: color.disabled.border,
    boxShadow: 'none',
    color: color.disabled.onFill,
    // Its usual edge is made for the page, and hardly shows on this ground.
    '& > input': { '--choice-edge': color.disabled.onFill },
  },
});

export const title = css({
  alignItems: 'center',
  display: 'flex',
  font: font.label.medium,
  gap: space[2],
  minBlockSize: '1.5em',
});

export const note = css({
  color: color.text.subtle,
  display: 'block',
  font: font.body.small,
  marginBlockStart: space[0.5],
});
