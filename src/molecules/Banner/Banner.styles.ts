import { control, grid, iconSize, layer, space } from '../../theme';

const { css } = layer('molecules');

export const root = css({
  borderInline: 0,
  borderBlockStart: 0,
  borderRadius: 0,
  paddingBlock: space[2],
  paddingInline: grid.margin,

  // In one line, where there is room for it.
  '& > div': { alignItems: 'center', flexFlow: 'row wrap', gap: `${space[0.5]} ${space[3]}` },
  // Each as high as the small buttons beside it.
  '& > div > *': { margin: 0, paddingBlock: `calc((${control.small} - 1lh) / 2)` },
  '& > div > :has(> button)': { paddingBlock: 0 },
  '& > svg': { marginBlockStart: `calc((${control.small} - ${iconSize}) / 2)` },
  '& > button': { marginBlock: 0 },
});
