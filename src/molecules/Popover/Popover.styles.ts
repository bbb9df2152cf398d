import { grid, layer, line, popupShape, space } from '../../theme';

const { css } = layer('molecules');

/** Between it and its anchor. */
const gap = '--popover-gap';

export const root = css({
  ...popupShape,
  '--popover-end': 'span-self-inline-start',
  [gap]: space[1.5],
  '--popover-side': 'self-block-end',
  '--popover-start': 'span-self-inline-end',
  '--popup-area': 'var(--popover-side) var(--popover-start)',
  // As wide as it likes: else it would take what is left at the window's edge before it turns to the other side.
  inlineSize: 'max-content',
  margin: `var(${gap}) 0`,
  maxBlockSize: `calc(100vb - 2 * ${space[1.5]})`,
  maxInlineSize: `min(0.6 * ${grid.container.small}, 100vi - 2 * ${grid.margin})`,
  outline: 'none',
  overflow: 'auto',
  overscrollBehavior: 'contain',
  padding: space[4],
});

const beside = (side: string) => ({
  '--popover-end': 'span-self-block-start',
  '--popover-side': side,
  '--popover-start': 'span-self-block-end',
  margin: `0 var(${gap})`,
});

export const placement = {
  'block-start': css({ '--popover-side': 'self-block-start' }),
  'block-end': '',
  'inline-start': css(beside('self-inline-start')),
  'inline-end': css(beside('self-inline-end')),
};

const inLine = (span: string) => ({ '--popup-area': `var(--popover-side) ${span}` });

export const align = {
  start: '',
  center: css(inLine('span-all')),
  end: css(inLine('var(--popover-end)')),
};

/** What scrolls is inside: it would cut off the arrow. */
export const pointed = css({ [gap]: space[3], overflow: 'visible', padding: 0 });

export const body = css({ maxBlockSize: 'inherit', overflow: 'auto', padding: space[4] });

/** A square on its corner, of which the outer half shows. */
export const arrow = css({
  backgroundColor: 'inherit',
  blockSize: space[3],
  border: 'inherit',
  borderStartStartRadius: line.offset,
  clipPath: 'polygon(0 0, 100% 0, 0 100%)',
  inlineSize: space[3],
  position: 'absolute',
  translate: '-50% -50%',
});
