import { each, layer, space } from '../../theme';

const { css } = layer('atoms');

// The default gap and alignment stand in the root.
export const root = css({
  alignItems: 'center',
  display: 'flex',
  flexWrap: 'wrap',
  gap: space[2],
});

export const gap = each(space, (gap) => css({ gap }), 2);

export const padding = each(space, (padding) => css({ padding }));

export const align = {
  start: css({ alignItems: 'flex-start' }),
  center: '',
  end: css({ alignItems: 'flex-end' }),
  stretch: css({ alignItems: 'stretch' }),
  baseline: css({ alignItems: 'baseline' }),
};

export const justify = {
  start: '',
  center: css({ justifyContent: 'center' }),
  end: css({ justifyContent: 'flex-end' }),
  between: css({ justifyContent: 'space-between' }),
};
