import { grid, layer, popupShape, space } from '../../theme';

const { css } = layer('molecules');

export const root = css({
  ...popupShape,
  '--popup-area': 'self-block-end span-self-inline-end',
  inlineSize: 'max-content',
  // In line with the trigger.
  marginInline: 0,
  maxInlineSize: `min(0.5 * ${grid.container.small}, 100vi - 2 * ${grid.margin})`,
  padding: space[4],
});

const beside = (area: string) => ({ '--popup-area': area, margin: `0 ${space[1.5]}` });

export const placement = {
  'block-start': css({ '--popup-area': 'self-block-start span-self-inline-end' }),
  'block-end': '',
  'inline-start': css(beside('self-inline-start span-self-block-end')),
  'inline-end': css(beside('self-inline-end span-self-block-end')),
};
