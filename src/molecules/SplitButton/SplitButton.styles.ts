import { layer } from '../../theme';

const { css } = layer('molecules');

const pair = '--split-button';

/** Its end is in line with that of the buttons, and so is its start, unless its words are longer. */
export const menu = css({
  '--popup-area': 'self-block-end span-self-inline-start',
  minInlineSize: `anchor-size(${pair} self-inline)`,
  '*:has(> &)': { anchorName: pair, anchorScope: pair },
});
