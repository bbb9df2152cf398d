import { grid, layer, space } from '../../theme';

const { css } = layer('molecules');

export const root = css({
  borderInline: 0,
  borderBlockStart: 0,
  borderRadius: 0,
  paddingBlock: space[2],
  paddingInline: grid.margin,

  // In one line, where there is room for it.
  '& > div': { alignItems: 'baseline', columnGap: space[3], flexFlow: 'row wrap' },
  '& > div > *': { margin: 0 },
});
