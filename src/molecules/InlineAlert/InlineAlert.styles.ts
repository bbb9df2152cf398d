import { color, control, font, iconSize, layer, line, radius, space } from '../../theme';

const { css } = layer('molecules');

type Tone = Record<'tint' | 'onTint', string>;

const colors = ({ tint, onTint }: Tone) => ({
  '--alert-mark': onTint,
  backgroundColor: tint,
});

// The default tone stands in the root: most alerts then carry a single class.
export const root = css({
  ...colors(color.info),
  // Fills vanish in forced-colors mode; this border is what remains of the alert there.
  border: `${line.thin} solid ${color.border.subtle}`,
  borderRadius: radius.control,
  color: color.text.default,
  display: 'flex',
  font: font.body.medium,
  gap: space[2],
  padding: space[3],
  printColorAdjust: 'exact',

  '& > svg': { color: 'var(--alert-mark)', marginBlockStart: `calc((1lh - ${iconSize}) / 2)` },
});

export const tone = {
  info: '',
  neutral: css(colors(color.neutral)),
  success: css(colors(color.success)),
  warning: css(colors(color.warning)),
  danger: css(colors(color.danger)),
};

export const words = css({
  display: 'flex',
  flex: 1,
  flexDirection: 'column',
  gap: space[1],
  minInlineSize: 0,
  overflowWrap: 'anywhere',
});

export const title = css({
  color: 'var(--alert-mark)',
  font: font.label.medium,
  // As high as the lines of reading: the icon stands in the middle of them.
  lineHeight: 'inherit',
});

export const actions = css({
  alignItems: 'center',
  display: 'flex',
  flexWrap: 'wrap',
  gap: space[2],
  marginBlockStart: space[1],
});

export const dismiss = css({
  // In line with the first line of words, and as near to the edge as to the top.
  marginBlock: `calc((1lh - ${control.small}) / 2)`,
  marginInlineEnd: `calc((1lh - ${control.small}) / 2)`,
  '@media print': { display: 'none' },
});
