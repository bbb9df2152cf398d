import { layer, line, space } from '../../theme';

const { css } = layer('molecules');

export const area = css({
  boxSizing: 'content-box',
  // One line is as high as a field of one line.
  paddingBlock: `max(${space[0]}, calc((var(--text-field-height) - 1lh) / 2 - ${line.thin}))`,
  // It grows by itself.
  resize: 'none',

  // Elsewhere the rows are native, and a script counts them.
  '@supports (field-sizing: content) and (width: attr(rows type(<number>)))': {
    // It grows in height only: as wide, without anything around it, as a native one.
    contain: 'inline-size',
    containIntrinsicInlineSize: '20ch',
    fieldSizing: 'content',
    maxBlockSize: 'calc(attr(data-max-rows type(<number>), infinity) * 1lh)',
    minBlockSize: 'calc(attr(rows type(<number>), 1) * 1lh)',
  },
  // Paper does not scroll.
  '@media print': { maxBlockSize: 'none' },
});
