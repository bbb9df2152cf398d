import { layer } from '../../theme';

const { css } = layer('atoms');

export const root = css({
  aspectRatio: '16/9',
  display: 'grid',
  // Tracks of exactly its size, whatever stands in them: it keeps its ratio while a picture loads.
  gridTemplate: 'minmax(0, 1fr) / minmax(0, 1fr)',
  minBlockSize: 0,
  '& > *': { blockSize: '100%', inlineSize: '100%', objectFit: 'cover' },
});

const of = (aspectRatio: string) => css({ aspectRatio });

export const ratio = {
  '1/1': of('1'),
  '4/3': of('4/3'),
  '3/2': of('3/2'),
  '16/9': '',
  '21/9': of('21/9'),
  '3/4': of('3/4'),
  '2/3': of('2/3'),
  '9/16': of('9/16'),
};
