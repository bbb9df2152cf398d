import { color, font, iconSize, layer, space } from '../../theme';

const { css } = layer('molecules');

export const root = css({
  alignContent: 'start',
  color: color.text.default,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',

  // Everything takes the whole line, save what a counter stands beside.
  '& > *': { gridColumn: '1 / -1' },
});

export const head = css({ marginBlockEnd: space[1], overflowWrap: 'anywhere' });

export const label = css({ font: font.label.medium, overflowWrap: 'anywhere' });

export const mark = css({
  color: color.text.subtle,
  font: font.body.small,
  marginInlineStart: space[1.5],
});

/** What stands below the control, beside the counter. */
export const note = css({
  '&&': { gridColumnEnd: 'auto' },
});

export const description = css({
  color: color.text.subtle,
  font: font.body.small,
  marginBlockStart: space[1],
  overflowWrap: 'anywhere',
});

export const message = css({
  font: font.body.small,
  marginBlockStart: space[1],
  overflowWrap: 'anywhere',
  paddingInlineStart: `calc(${iconSize} + ${space[1]})`,
  position: 'relative',
});

export const tone = {
  error: css({ color: color.text.danger }),
  warning: css({ color: color.text.warning }),
  success: css({ color: color.text.success }),
};

export const icon = css({
  insetBlockStart: `calc((1lh - ${iconSize}) / 2)`,
  insetInlineStart: 0,
  position: 'absolute',
});

export const counter = css({
  '&&': { gridColumn: '2', gridRow: '3 / span 2' },
  marginInlineStart: space[3],
  maxInlineSize: '50cqi',
});
