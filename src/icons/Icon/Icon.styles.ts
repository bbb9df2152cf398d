import { iconSize, layer } from '../../theme';

const { css } = layer('atoms');

export const root = css({
  blockSize: iconSize,
  fill: 'none',
  flexShrink: 0,
  inlineSize: iconSize,
  stroke: 'currentColor',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
  // In units of the 24 box: 1.5 px on the screen at 16 px, growing more slowly than the drawing.
  strokeWidth: 'clamp(1.5px, 3px - 0.0536em, 2.25px)',
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
