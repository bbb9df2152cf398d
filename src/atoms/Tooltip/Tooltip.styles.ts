import { font, layer, measure, popupShape, radius, space } from '../../theme';

const { css } = layer('atoms');

export const root = css({
  ...popupShape,
  '--popup-area': 'self-block-start',
  borderRadius: radius.control,
  font: font.body.small,
  maxInlineSize: `min(${measure}, 100vi - 2 * ${space[1.5]})`,
  padding: `${space[1]} ${space[2]}`,

  // There is nothing to say any more.
  '&:empty': { display: 'none' },
  '@media print': { display: 'none' },
});

export const placement = {
  'block-start': '',
  'block-end': css({ '--popup-area': 'self-block-end' }),
  'inline-start': css({ '--popup-area': 'self-inline-start' }),
  'inline-end': css({ '--popup-area': 'self-inline-end' }),
};
