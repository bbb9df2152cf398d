import { color, font, layer, space, visuallyHidden } from '../../theme';

const { css } = layer('molecules');

export const root = css({ '& > svg': { color: color.text.danger } });

export const report = css({
  alignItems: 'center',
  display: 'flex',
  flexWrap: 'wrap',
  font: font.body.small,
  gap: space[1],
  justifyContent: 'center',
  marginBlockStart: space[2],
  // For the announcement, which is not to be somewhere else on the page.
  position: 'relative',
});

export const id = css({ color: color.text.default, font: font.code.small, userSelect: 'all' });

export const announcement = css(visuallyHidden);
