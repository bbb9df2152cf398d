import { color, focusRing, layer, line, space } from '../../theme';

const { css, keyframes } = layer('atoms');

const depth = space[2];
const past = `calc(100% + ${depth})`;
/** It begins with a hairline: on dark ground a shadow alone is not seen. */
const shadow = (direction: string) =>
  `linear-gradient(${direction}, ${color.border.default} ${line.thin}, ${color.shadow.key} 0, transparent)`;

/** Two shadows, along the edges across one axis each, just out of sight until something lies past them. */
const edges = (block: string, inline: string, place: string) => ({
  backgroundImage: `${shadow(block)}, ${shadow(inline)}`,
  backgroundPositionX: `0, ${place}`,
  backgroundPositionY: `${place}, 0`,
  backgroundRepeat: 'no-repeat',
  backgroundSize: `100% ${depth}, ${depth} 100%`,
});

const seenAtTop = keyframes({ to: { backgroundPositionY: '0, 0' } });
const seenAtStart = keyframes({ to: { backgroundPositionX: '0, 0' } });
const seenAtBottom = keyframes({ from: { backgroundPositionY: '100%, 0' } });
const seenAtEnd = keyframes({ from: { backgroundPositionX: '0, 100%' } });

/** Axes without overflow have no timeline: their shadows stay where they are. */
const asScrolled = (names: string, range: string) => ({
  animationFillMode: 'both',
  animationName: names,
  animationRange: range,
  animationTimeline: '--scroll-area-block, --scroll-area-inline',
  animationTimingFunction: 'linear',
});

export const root = css({
  display: 'flex',
  flexDirection: 'column',
  position: 'relative',
  timelineScope: '--scroll-area-block, --scroll-area-inline',

  '&:has(> :focus-visible)': focusRing,
  // Without such timelines a browser would play the animations at once: there the scroll bars must do.
  '@supports (animation-timeline: scroll())': {
    '&::before, &::after': {
      borderRadius: 'inherit',
      content: '""',
      inset: 0,
      pointerEvents: 'none',
      position: 'absolute',
    },
    '&::before': {
      ...edges('to bottom', 'to right', `calc(-1 * ${depth})`),
      ...asScrolled(`${seenAtTop}, ${seenAtStart}`, `0% ${depth}`),
    },
    '&::after': {
      ...edges('to top', 'to left', past),
      ...asScrolled(`${seenAtBottom}, ${seenAtEnd}`, `calc(100% - ${depth}) 100%`),
    },
    '&:dir(rtl)::before, &:dir(rtl)::after': { scale: '-1 1' },
  },
  // Paper does not scroll.
  '@media print': {
    blockSize: 'auto !important',
    maxBlockSize: 'none !important',
    '&::before, &::after': { display: 'none' },
  },
});

export const viewport = css({
  borderRadius: 'inherit',
  flex: 'auto',
  minBlockSize: 0,
  overflow: 'auto',
  scrollTimeline: '--scroll-area-block block, --scroll-area-inline inline',
  // The root draws it, around the shadows.
  '&:focus-visible': { outline: 'none' },
  '@media print': { overflow: 'visible' },
});

/** As wide as the widest thing in it that cannot wrap, so that a change of its size tells of all content. */
export const content = css({ minInlineSize: 'min-content' });
