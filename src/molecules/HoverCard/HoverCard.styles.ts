import { grid, layer, popupShape, space } from '../../theme';

const { css } = layer('molecules');

export const root = css({
  ...popupShape,
  '--popup-area': 'self-block-end span-self-inline-end',
  inlineSize: 'max-content',
  maxInlineSize: `min(0.5 * ${grid.container.small}, 100vi - 2 * ${space[1.5]})`,
  padding: space[4],
});

export const placement = {
  'block-start': css({ '--popup-area': 'self-block-start span-self-inline-end' }),
  'block-end': '',
  'inline-start': css({ '--popup-area': 'self-inline-start span-self-block-end' }),
  'inline-end': css({ '--popup-area': 'self-inline-end span-self-block-end' }),
};
