import { breakpoint, color, font, iconSize, layer, space, target, truncated } from '../../theme';

const { css } = layer('molecules');

export const root = css({
  containerType: 'inline-size',
  font: font.body.medium,
  // What asks its container for its width has none of its own.
  inlineSize: '100%',
});

export const list = css({
  alignItems: 'center',
  display: 'flex',
  listStyle: 'none',
  margin: 0,
  padding: 0,
});

export const level = css({
  alignItems: 'center',
  color: color.text.subtle,
  display: 'flex',
  minInlineSize: target.minimum,
  // The name of the page gives way before that of its parent.
  '&:last-child': { color: color.text.default, flexShrink: 4 },
  // The first level is short and known; long names give way to each other.
  '&:first-child': { flexShrink: 0, maxInlineSize: '40%' },

  '&:not(:last-child)::after': {
    backgroundColor: 'currentcolor',
    blockSize: iconSize,
    clipPath: 'polygon(35% 25%, 60% 50%, 35% 75%, 42% 82%, 74% 50%, 42% 18%)',
    color: color.text.subtle,
    content: '""',
    flexShrink: 0,
    inlineSize: iconSize,
    marginInline: space[0.5],
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  '&:dir(rtl)::after': { scale: '-1 1' },
});

/** Left out for want of room, or because there are too many: the menu has them. */
const narrow = `@container (inline-size < ${breakpoint.small})`;

export const collapsed = css({ display: 'none' });

export const collapsible = css({ [narrow]: { display: 'none' } });

export const more = css({
  flexShrink: 0,
  '&:not([data-needed])': { display: 'none', [narrow]: { display: 'flex' } },
  '@media print': { '&, &:not([data-needed])': { display: 'none' } },
});

export const words = css({
  ...truncated,
  paddingBlock: space[0.5],
  '& > svg': { display: 'inline-block', marginInlineEnd: space[1], verticalAlign: 'text-bottom' },
});
