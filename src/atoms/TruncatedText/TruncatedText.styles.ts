import { layer, truncated } from '../../theme';

const { css } = layer('atoms');

export const root = css({
  ...truncated,
  display: 'inline-block',
  // Where others are stretched: its text may read the other way, and would begin at the wrong end.
  inlineSize: 'fit-content',
  maxInlineSize: '100%',
  minInlineSize: 0,
  verticalAlign: 'bottom',
  '@media print': { overflow: 'visible', whiteSpace: 'normal' },
});

export const middle = css({
  display: 'inline-flex',
  // Of no part of the text: what is copied, found and read out is the text itself, once.
  '&[data-tail]::after': { content: 'attr(data-tail) / ""', flexShrink: 0 },
  '@media print': { '&[data-tail]::after': { content: 'none' } },
});

export const text = css({
  ...truncated,
  '@media print': { overflow: 'visible', whiteSpace: 'normal' },
});
