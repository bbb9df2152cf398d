import { color, each, layer, line, radius, space } from '../../theme';

const { css } = layer('atoms');

// The default elevation and padding stand in the root.
export const root = css({
  backgroundColor: color.surface.raised,
  border: `${line.thin} solid ${color.border.default}`,
  borderRadius: radius.card,
  padding: space[4],
});

export const elevation = {
  raised: '',
  flat: css({ backgroundColor: 'transparent' }),
  sunken: css({ backgroundColor: color.surface.sunken }),
};

export const padding = each(space, (padding) => css({ padding }), 4);

export const pressable = css({ cursor: 'pointer', isolation: 'isolate', position: 'relative' });

/** The card is hovered or pressed, and none of the controls on it is. */
const onCard = (state: string) =>
  `*${state}:not(:has(:is(a, button, input, select, textarea, label, [popover]):not(&)${state})) > &`;

/** As large as the card and below what it holds: words can be selected, and controls work. */
export const target = css({
  appearance: 'none',
  background: 'none',
  // Its own edge lies on that of the card, which no fill may hide.
  backgroundClip: 'padding-box',
  border: `${line.thin} solid transparent`,
  borderRadius: 'inherit',
  cursor: 'inherit',
  inset: `calc(-1 * ${line.thin})`,
  padding: 0,
  position: 'absolute',
  zIndex: -1,

  '&:not(:any-link, button)': { cursor: 'not-allowed' },
  '@media (hover: hover)': {
    [`${onCard(':hover')}:is(:any-link, button)`]: { backgroundColor: color.surface.hover },
  },
  [`${onCard(':active')}:is(:any-link, button)`]: { backgroundColor: color.neutral.tintHover },
});
