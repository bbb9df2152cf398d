import { color, font, iconSize, layer, space } from '../../theme';

const { css } = layer('molecules');

export const root = css({
  color: color.text.default,
  display: 'flow-root',
  // In a grid or a row it gives way; its words wrap.
  minInlineSize: 0,
});

/** The line of the label: the label itself, or what holds it and its mark. */
export const head = css({
  display: 'block',
  font: font.label.medium,
  marginBlockEnd: space[1],
  overflowWrap: 'anywhere',
});

/** A label with a mark after it. */
export const marked = css({ marginInlineEnd: space[1.5] });

export const mark = css({
  color: color.text.subtle,
  // Isolated: beside a label in the other direction it would change sides.
  display: 'inline-block',
  font: font.body.small,
  // Never taller than the label: fields in a row stand level, marked or not.
  lineHeight: 1,
  marginInlineEnd: space[1],
});

export const note = css({
  color: color.text.subtle,
  font: font.body.small,
  marginBlockStart: space[1],
  overflowWrap: 'anywhere',
});

export const message = css({
  paddingInlineStart: `calc(${iconSize} + ${space[1]})`,
  '& > svg': {
    float: 'inline-start',
    marginBlockStart: `calc((1lh - ${iconSize}) / 2)`,
    marginInlineStart: `calc(-1 * (${iconSize} + ${space[1]}))`,
  },
});

export const error = css({ color: color.text.danger });

export const warning = css({ color: color.text.warning });

export const success = css({ color: color.text.success });

/** The other notes flow round it: beside it where there is room, else below. */
export const counter = css({
  float: 'inline-end',
  marginInlineStart: space[3],
  // Above the plates that forced colours put behind the text of the other notes.
  position: 'relative',
});
