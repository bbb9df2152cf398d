import { layer } from '../../theme';

const { css } = layer('atoms');

export const root = css({
  // On paper, time stands still.
  '@media print': { '&[title]::after': { content: '" (" attr(title) ")"' } },
});
