import { breakpoint, each, grid, layer, space } from '../../theme';

const { css } = layer('atoms');

// Of a grid narrower than 300 px, eleven gutters would leave the columns nothing.
const gutter = (gap: string) => ({ columnGap: `min(${gap}, 8%)`, rowGap: gap });

export const root = css({
  ...gutter(grid.gutter),
  containerType: 'inline-size',
  display: 'grid',
  gridTemplateColumns: `repeat(${grid.columns}, minmax(0, 1fr))`,
  // A container has no width of its own: where nothing stretches it, it would be 0 px wide.
  inlineSize: '100%',
  '& > *': { gridColumn: '1 / -1' },
});

export const gap = each(space, (gap) => css(gutter(gap)));

export const padding = each(space, (padding) => css({ padding }));

export const align = {
  start: css({ alignItems: 'start' }),
  center: css({ alignItems: 'center' }),
  end: css({ alignItems: 'end' }),
  stretch: '',
};

const columns = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: 10, 11: 11, 12: 12 };

/** What an item spans from a width of the grid upwards; the later ones win. */
const spansFrom = (width: string) =>
  each(columns, (count) =>
    css({ [`@container (min-width: ${width})`]: { gridColumn: `span ${count}` } }),
  );

export const span = {
  base: each(columns, (count) => css({ gridColumn: `span ${count}` })),
  small: spansFrom(breakpoint.small),
  medium: spansFrom(breakpoint.medium),
  large: spansFrom(breakpoint.large),
  xlarge: spansFrom(breakpoint.xlarge),
  xxlarge: spansFrom(breakpoint.xxlarge),
};
