import { color, font, iconSize, layer, motion, radius, space } from '../../theme';

const { css } = layer('molecules');

const grow = (time: string) => `block-size ${time}, content-visibility ${time} allow-discrete`;

export const root = css({
  interpolateSize: 'allow-keywords',

  // It grows and shrinks where the platform can do that; elsewhere it is there or not.
  '&::details-content': {
    blockSize: 0,
    overflow: 'visible clip',
    transition: grow(motion.popupExit),
  },
  '&[open]::details-content': { blockSize: 'auto', transition: grow(motion.popupEnter) },
  // On paper nothing can be opened.
  '@media print': {
    '&::details-content': {
      blockSize: 'auto',
      contentVisibility: 'visible',
      transition: 'none',
    },
  },
});

export const summary = css({
  borderRadius: radius.control,
  cursor: 'pointer',
  display: 'flex',
  font: font.label.medium,
  gap: space[1.5],
  inlineSize: 'fit-content',
  overflowWrap: 'anywhere',
  padding: `${space[1.5]} ${space[2]}`,

  '&::-webkit-details-marker': { display: 'none' },
  // A chevron: drawn here, it costs no element. Closed, it points along the line.
  '&::before': {
    backgroundColor: 'currentcolor',
    blockSize: iconSize,
    clipPath: 'polygon(25% 35%, 50% 60%, 75% 35%, 82% 42%, 50% 74%, 18% 42%)',
    content: '""',
    minInlineSize: iconSize,
    rotate: 'var(--disclosure-closed, -90deg)',
    transition: `rotate ${motion.quick}`,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  '*:dir(rtl) > &::before': { rotate: 'var(--disclosure-closed, 90deg)' },
  '*[open] > &::before': { rotate: 'var(--disclosure-open, 0deg)' },
  '&::before, & > svg': { marginBlockStart: `calc((1lh - ${iconSize}) / 2)` },

  '@media (hover: hover)': {
    '&:hover': {
      backgroundColor: color.surface.hover,
      transition: `background-color ${motion.quick}`,
    },
  },
});

export const label = css({ font: 'inherit', margin: 0 });

export const content = css({
  font: font.body.medium,
  overflowWrap: 'anywhere',
  paddingBlock: `${space[1]} ${space[3]}`,
  // In line with the label.
  paddingInline: `calc(${space[2]} + ${iconSize} + ${space[1.5]}) ${space[2]}`,
});
