import { color, elevation, font, line, motion, radius, space } from './tokens';

/**
 * The ground of every popup: a panel in the top layer beside its anchor. The styles that spread it say where
 * with `--popup-area`, a `position-area` in `self-` keywords (so that a left-to-right island in a
 * right-to-left page keeps its direction), such as `self-block-end span-self-inline-end`.
 */
export const popupShape = {
  backgroundColor: color.surface.overlay,
  border: `${line.thin} solid ${color.border.default}`,
  borderRadius: radius.card,
  boxShadow: elevation.popup,
  color: color.text.default,
  inset: 'auto',
  // The gap to the anchor, and to the edge of the window.
  margin: space[1.5],
  maxInlineSize: `calc(100vi - 2 * ${space[1.5]})`,
  overflowWrap: 'anywhere',
  padding: space[1],
  positionArea: 'var(--popup-area)',
  positionTryFallbacks: 'flip-block, flip-inline, flip-block flip-inline',

  // It stays where it was written, and inherits nothing from there but theme, language and direction.
  cursor: 'auto',
  font: font.body.medium,
  letterSpacing: 'normal',
  pointerEvents: 'auto',
  textAlign: 'start',
  textTransform: 'none',
  userSelect: 'text',
  whiteSpace: 'normal',

  // Not in WebKit (2.50): a popup that may flip never gets past the first frame of a transition there. Firefox is
  // asked for what no minifier takes for an old name of something that WebKit has, too.
  '@supports (overlay: auto) or (-moz-orient: inline)': {
    '&:popover-open': {
      transition: `opacity ${motion.popupEnter}`,
      '@starting-style': { opacity: 0 },
    },
    '&:not(:popover-open)': { opacity: 0, transition: `all ${motion.popupExit} allow-discrete` },
  },
} as const;
