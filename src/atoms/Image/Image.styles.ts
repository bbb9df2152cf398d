import { color, font, icon, layer, line, radius, space } from '../../theme';

const { css } = layer('atoms');

// Everything in one cell: the picture lies over what stands in for it.
export const root = css({
  backgroundColor: color.neutral.tint,
  color: color.text.placeholder,
  display: 'inline-grid',
  font: font.body.small,
  maxInlineSize: '100%',
  // The ground vanishes in forced-colors mode; this line is what remains of it there.
  outline: `${line.thin} solid transparent`,
  outlineOffset: `calc(-1 * ${line.thin})`,
  overflow: 'clip',
  placeItems: 'center',
  verticalAlign: 'middle',
});

/** The picture of a picture. Drawn here: an icon would weigh as much as everything else. */
export const blank = css({
  '&::before': {
    backgroundImage:
      'radial-gradient(12% 12% at 32% 32%, currentColor 90%, transparent), conic-gradient(from 137deg at 64% 42%, currentColor 86deg, transparent 0), conic-gradient(from 137deg at 28% 62%, currentColor 86deg, transparent 0)',
    blockSize: icon.medium,
    border: `${line.thin} solid`,
    borderRadius: radius.tag,
    content: '""',
    gridArea: '1 / 1',
    inlineSize: icon.medium,
    margin: space[2],
    // Gradients vanish there: the frame alone would be an empty checkbox.
    '@media (forced-colors: active)': { color: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

export const fallback = css({ gridArea: '1 / 1', padding: space[2], textAlign: 'center' });

export const image = css({
  blockSize: 'auto',
  gridArea: '1 / 1',
  maxInlineSize: '100%',
  objectFit: 'cover',
});

export const fit = {
  cover: '',
  contain: css({ objectFit: 'contain' }),
};

/** With a ratio, one cell of exactly that size, however large the picture is: nothing jumps when it comes. */
export const framed = css({
  display: 'grid',
  gridTemplate: 'minmax(0, 1fr) / minmax(0, 1fr)',
  minBlockSize: 0,
  // Not a plain 100 %: Chromium draws a broken picture only where both sizes are set.
  '& > img': { inlineSize: '100%', maxBlockSize: '100%', minBlockSize: '100%' },
});

const of = (aspectRatio: string) => css({ aspectRatio });

export const ratio = {
  '1/1': of('1'),
  '4/3': of('4/3'),
  '3/2': of('3/2'),
  '16/9': of('16/9'),
  '21/9': of('21/9'),
  '3/4': of('3/4'),
  '2/3': of('2/3'),
  '9/16': of('9/16'),
};
