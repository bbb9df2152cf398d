import {
  color,
  control,
  font,
  layer,
  line,
  radius,
  space,
  target,
  visuallyHidden,
} from '../../theme';

const { css } = layer('molecules');

/** What the height of the field leaves beside a tag: with one it is no higher than without. */
const end = `calc((var(--text-field-height) - ${target.minimum}) / 2 - ${line.thin})`;

export const root = css({
  '& > [role="presentation"]': {
    flexWrap: 'wrap',
    gap: space[1],
    // A thousand tags do not push the rest of the form away.
    maxBlockSize: `calc(${control.large} * 6)`,
    overflow: 'auto',
    paddingBlock: end,
    position: 'relative',
    '&:has(> [role="list"])': { paddingInlineStart: end },
    '@media print': { maxBlockSize: 'none' },
  },
});

/** The tags stand in the lines of the box, before the text. */
export const list = css({ display: 'contents' });

/** A few characters at least; and it takes a line of its own where the last tag leaves no more. */
export const text = css({ flexBasis: space[16] });

export const editor = css({
  backgroundColor: color.surface.raised,
  blockSize: target.minimum,
  border: `${line.thin} solid ${color.border.control}`,
  borderRadius: radius.tag,
  color: color.text.default,
  fieldSizing: 'content',
  font: font.label.small,
  maxInlineSize: '100%',
  // Inside the edge, which the box would cut.
  outlineOffset: `calc(-1 * ${line.thick})`,
  paddingInline: space[2],
});

export const more = css({
  font: font.label.small,
  inlineSize: 'auto',
  margin: 0,
  paddingInline: space[1],
  // “+4”, in every direction of writing.
  unicodeBidi: 'plaintext',
});

export const status = css(visuallyHidden);
