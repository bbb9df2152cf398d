import {
  closeShape,
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
const keepGutter = keyframes({ 'from, to': { scrollbarGutter: 'stable' } });

/** So low that a title and actions that stay would leave nothing for the content: 400 % zoom, say. */
const low = '@media (max-height: 24rem)';

const backdrop = '&::backdrop';

const leave = `opacity ${motion.dialogExit}, translate ${motion.dialogExit}, overlay ${motion.dialogExit} allow-discrete, display ${motion.dialogExit} allow-discrete`;

/** Every kind of dialog: what it looks like, not where it stands. */
export const root = css({
  backgroundColor: color.surface.overlay,
  border: `${line.thin} solid ${color.border.default}`,
  boxShadow: elevation.dialog,
  color: color.text.default,
  flexDirection: 'column',
  font: font.body.medium,
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

  // A scroll container, so that what scrolls above it does not scroll the page behind.
  [backdrop]: {
    backgroundColor: color.surface.backdrop,
    overflow: 'hidden',
    overscrollBehavior: 'contain',
  },

  '&[open]': {
    display: 'flex',
    transition: `opacity ${motion.dialogEnter}, translate ${motion.dialogEnter}`,
    [low]: { display: 'block' },
    [backdrop]: { transition: `opacity ${motion.dialogEnter}` },
    '@starting-style': {
      opacity: 0,
      translate: 'var(--dialog-from)',
      [backdrop]: { opacity: 0 },
    },
  },
  '&:not([open])': {
    opacity: 0,
    transition: leave,
    translate: 'var(--dialog-to, none)',
    [backdrop]: { opacity: 0, transition: leave },
  },

  // On the body: the browser hands it on to the window. It is no scroll container then, so what is sticky
  // stays, and the page keeps its place. By children alone: asking for descendants slows the whole page.
  '@media screen': {
    'body:has(> &:modal)': { overflow: 'clip' },
    'html:has(> body > &:modal)': {
      // One by one: put together by a minifier, they are what browsers drop.
      animationDuration: '1s',
      animationName: keepGutter,
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

/** In the middle of the window, with a margin around. */
export const centered = css({
  '--dialog-from': `0 ${motion.distance}`,
  '--dialog-inline-size': `calc(0.875 * ${grid.container.small})`,
  borderRadius: radius.dialog,
  inlineSize: `calc(100% - 2 * ${space[4]})`,
  margin: 'auto',
  maxBlockSize: `calc(100dvh - 2 * ${space[4]})`,
  maxInlineSize: 'var(--dialog-inline-size)',
});

export const size = {
  small: css({ '--dialog-inline-size': `calc(0.65 * ${grid.container.small})` }),
  medium: '',
  large: css({ '--dialog-inline-size': grid.container.medium }),
  full: css({ '--dialog-inline-size': '100%', blockSize: '100%' }),
};

export const header = css({
  alignItems: 'start',
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${space[1]} ${space[3]}`,
  paddingBlock: `${space[4]} ${space[3]}`,
  paddingInline: `${space[5]} ${space[3]}`,
});

export const title = css({
  flex: 1,
  font: font.heading.medium,
  letterSpacing: letterSpacing.heading,
  margin: 0,
  outline: 'none',
  // Its first line stands level with the button that closes.
  paddingBlockStart: space[1],
});

export const close = css({ ...closeShape, '@media print': { display: 'none' } });

export const description = css({
  color: color.text.subtle,
  inlineSize: '100%',
  margin: 0,
  paddingInlineEnd: space[2],
});

/** A hairline where content has gone out of sight; at either end the content's own ground covers it. */
const edges = (fill: string, height: string, attachment = '') =>
  ['top', 'bottom']
    .map((side) => `linear-gradient(${fill}) ${side} / 100% ${height} no-repeat ${attachment}`)
    .join();

export const body = css({
  background: [
    edges(color.surface.overlay, line.thick, 'local'),
    edges(color.border.default, line.thin),
  ].join(),
  flex: 'auto',
  overflowY: 'auto',
  overscrollBehavior: 'contain',
  padding: `${space[1]} ${space[5]} ${space[5]}`,
  '&:has(+ footer)': { paddingBlockEnd: space[3] },
  '&:empty': { padding: 0 },
  // Inside: the dialog would cut off what stands out.
  '&:focus-visible': { outlineOffset: `calc(-1 * ${line.thick})` },
  [`${low}, print`]: { overflowY: 'visible' },
});

export const footer = css({
  alignItems: 'center',
  display: 'flex',
  flexWrap: 'wrap',
  gap: space[2],
  justifyContent: 'end',
  padding: `${space[3]} ${space[5]} ${space[5]}`,
});
