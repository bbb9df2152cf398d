import { iconSize, iconStroke, layer } from '../../theme';

const { css } = layer('atoms');

export const root = css({
  ...iconStroke,
  blockSize: iconSize,
  flexShrink: 0,
  inlineSize: iconSize,
  // The middle of the capitals, on a whole pixel: there it stands in flex layouts too.
  verticalAlign: `round(0.5cap - 0.5 * ${iconSize}, 1px)`,

  '@media (forced-colors: active)': {
    // Browsers force the colour of text, but leave a colour that is set on the drawing itself.
    color: 'inherit !important',
  },
});

export const mirrored = css({
  // On the parent: WebKit asks HTML elements alone for their direction.
  '*:dir(rtl) > &': { scale: '-1 1' },
});
