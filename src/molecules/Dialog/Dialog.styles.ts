import {
  color,
  elevation,
  font,
  grid,
  layer,
  letterSpacing,
  line,
  motion,
  radius,
  space,
} from '../../theme';

const { css, keyframes } = layer('molecules');

/** Keeps the room of the scroll bar, on pages that have one: only there does the timeline run. */
const keepGutter = keyframes({
  from: { scrollbarGutter: 'stable' },
  to: { scrollbarGutter: 'stable' },
});

/** So low that a title and actions that stay would leave nothing for the content: 400 % zoom, say. */
const low = '@media (max-height: 24rem)';

const backdrop = '&::backdrop';

export const root = css({
  backgroundColor: color.surface.overlay,
  border: `${line.thin} solid ${color.border.default}`,
  borderRadius: radius.dialog,
  boxShadow: elevation.dialog,
  color: color.text.default,
  flexDirection: 'column',
  font: font.body.medium,
  // Of the window, but for a margin.
  inlineSize: `calc(100% - 2 * ${space[4]})`,
  margin: 'auto',
  maxBlockSize: `calc(100dvh - 2 * ${space[4]})`,
  maxInlineSize: 'var(--dialog-inline-size)',
  outline: 'none',
  overflow: 'hidden',
  overflowWrap: 'anywhere',
  overscrollBehavior: 'contain',
  padding: 0,
  // What the place it was written in may have set does not reach it, but its theme root may.
  cursor: 'auto',
  textAlign: 'start',
  whiteSpace: 'normal',

  [low]: { overflowY: 'auto' },

  [backdrop]: { backgroundColor: color.surface.backdrop },

  '&[open]': {
    display: 'flex',
    transition: `opacity ${motion.dialogEnter}, translate ${motion.dialogEnter}`,
    [low]: { display: 'block' },
    [backdrop]: { transition: `opacity ${motion.dialogEnter}` },
    '@starting-style': {
      opacity: 0,
      translate: `0 ${motion.distance}`,
      [backdrop]: { opacity: 0 },
    },
  },
  '&:not([open])': {
    opacity: 0,
    pointerEvents: 'none',
    transition: `opacity ${motion.dialogExit}, overlay ${motion.dialogExit} allow-discrete, display ${motion.dialogExit} allow-discrete`,
    [backdrop]: {
      opacity: 0,
      transition: `opacity ${motion.dialogExit}, overlay ${motion.dialogExit} allow-discrete, display ${motion.dialogExit} allow-discrete`,
    },
  },

  '@media screen': {
    // On the body: the browser hands it on to the window. It is no scroll container then, so what is
    // sticky stays, and the page keeps its place.
    'html:has(&:modal) > body': { overflow: 'clip' },
    'html:has(&:modal)': {
      animation: `${keepGutter} 1s linear`,
      animationTimeline: 'scroll(root)',
    },
  },
  '@media print': {
    border: 'none',
    boxShadow: 'none',
    inlineSize: '100%',
    insetBlockEnd: 'auto',
    maxBlockSize: 'none',
    maxInlineSize: 'none',
    overflow: 'visible',
    position: 'absolute',
    [backdrop]: { backgroundColor: color.surface.overlay },
  },
});

export const size = {
  small: css({ '--dialog-inline-size': `calc(0.65 * ${grid.container.small})` }),
  medium: css({ '--dialog-inline-size': `calc(0.875 * ${grid.container.small})` }),
  large: css({ '--dialog-inline-size': grid.container.medium }),
  full: css({ '--dialog-inline-size': '100%', blockSize: '100%' }),
};

export const header = css({
  alignItems: 'start',
  columnGap: space[3],
  display: 'grid',
  flexShrink: 0,
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  paddingBlock: `${space[4]} ${space[3]}`,
  paddingInline: `${space[5]} ${space[3]}`,
  rowGap: space[1],
});

export const title = css({
  font: font.heading.medium,
  letterSpacing: letterSpacing.heading,
  margin: 0,
  outline: 'none',
  // Its first line stands level with the button that closes.
  paddingBlockStart: space[1],
});

export const description = css({
  color: color.text.subtle,
  gridColumn: '1 / -1',
  margin: 0,
  paddingInlineEnd: space[2],
});

/** A hairline where content has gone out of sight; at either end the content's own ground covers it. */
const edge = (side: 'top' | 'bottom') => ({
  cover: `linear-gradient(${color.surface.overlay}, ${color.surface.overlay}) ${side} / 100% ${line.thick} no-repeat local`,
  shown: `linear-gradient(${color.border.default}, ${color.border.default}) ${side} / 100% ${line.thin} no-repeat scroll`,
});

export const body = css({
  background: [
    edge('top').cover,
    edge('bottom').cover,
    edge('top').shown,
    edge('bottom').shown,
  ].join(),
  flexGrow: 1,
  minBlockSize: 0,
  overflowY: 'auto',
  overscrollBehavior: 'contain',
  paddingBlock: `${space[1]} ${space[5]}`,
  paddingInline: space[5],
  '&:not(:last-child)': { paddingBlockEnd: space[3] },
  '&:focus-visible': {
    outline: `${line.thick} solid ${color.focus.ring}`,
    // Inside: the dialog would cut off what stands out.
    outlineOffset: `calc(-1 * ${line.thick})`,
  },
  [low]: { overflowY: 'visible' },
  '@media print': { overflowY: 'visible' },
});

export const footer = css({
  alignItems: 'center',
  display: 'flex',
  flexShrink: 0,
  flexWrap: 'wrap',
  gap: space[2],
  justifyContent: 'end',
  paddingBlock: `${space[3]} ${space[5]}`,
  paddingInline: space[5],
});
