import {
  color,
  font,
  grid,
  iconSize,
  layer,
  motion,
  popupShape,
  radius,
  space,
  target,
} from '../../theme';

const { css } = layer('molecules');

export const root = css({
  appearance: 'none',
  background: 'none',
  blockSize: iconSize,
  border: 0,
  borderRadius: radius.full,
  color: color.text.subtle,
  cursor: 'pointer',
  display: 'inline-flex',
  font: 'inherit',
  inlineSize: iconSize,
  padding: 0,
  position: 'relative',
  // In the middle of the capitals, like an icon.
  verticalAlign: `round(0.5cap - 0.5 * ${iconSize}, 1px)`,

  // A line of text would grow with it; presses beside it count all the same.
  '&::after': {
    content: '""',
    inset: `calc((${iconSize} - ${target.minimum}) / 2)`,
    position: 'absolute',
  },
  '@media (hover: hover)': {
    '&:hover:enabled': { color: color.text.default, transition: `color ${motion.quick}` },
  },
  '&[aria-expanded="true"]': { color: color.text.link },
  '&:disabled': { color: color.text.disabled, cursor: 'not-allowed' },
  '@media print': { display: 'none' },
});

/** Takes no room beside the button, in a row neither. */
export const status = css({ position: 'absolute' });

export const words = css({
  ...popupShape,
  '--popup-area': 'self-block-start',
  font: font.body.small,
  maxInlineSize: `min(0.5 * ${grid.container.small}, 100vi - 2 * ${space[1.5]})`,
  padding: `${space[2]} ${space[3]}`,
});

export const placement = {
  'block-start': '',
  'block-end': css({ '--popup-area': 'self-block-end' }),
  'inline-start': css({ '--popup-area': 'self-inline-start' }),
  'inline-end': css({ '--popup-area': 'self-inline-end' }),
};
