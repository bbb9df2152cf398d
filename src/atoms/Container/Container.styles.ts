import { each, grid, layer } from '../../theme';

const { css } = layer('atoms');

/** Room on both sides rather than a greatest width: what is drawn on the container reaches the edges. */
const inset = (width: string) => ({
  paddingInline: `max(${grid.margin}, (100% - ${width}) / 2)`,
});

// In a Stack that does not stretch its children it must fill the width all the same.
export const root = css({ ...inset(grid.container.large), inlineSize: '100%' });

export const size = each(grid.container, (width) => css(inset(width)), 'large');
