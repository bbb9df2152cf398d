import { color, layer, line as edge, motion, radius, visuallyHidden } from '../../theme';

const { css, keyframes } = layer('atoms');

const breathe = keyframes({ '50%': { opacity: 0.6 } });

const pulse = {
  '@media (prefers-reduced-motion: no-preference)': {
    animation: `${breathe} calc(2 * ${motion.duration.loop}) ease-in-out infinite`,
  },
} as const;

const ground = {
  // Forced colours would show the words again; here an edge in the system’s own grey is enough.
  forcedColorAdjust: 'none',
  // Translucent, so that it shows on every surface.
  background: `${color.border.default} !important`,
  '@media (forced-colors: active)': {
    background: 'none !important',
    boxShadow: `inset 0 0 0 ${edge.thin} GrayText !important`,
  },
} as const;

/** Whatever it would rather be. */
const nothing = { visibility: 'hidden !important' as 'hidden' };

const painted = {
  ...ground,
  ...pulse,
  borderRadius: radius.tag,
  boxDecorationBreak: 'clone',
  WebkitBoxDecorationBreak: 'clone',
} as const;

/** Words: each of their lines is painted over, and stays where it is. */
export const words = css({
  ...painted,
  WebkitTextFillColor: 'transparent',
  '& *': nothing,
});

/** An element: it keeps its size and its corners, and shows nothing of its own. */
export const element = css({
  display: 'contents',
  WebkitTextFillColor: 'transparent',
  // A component that comes to nothing but words, such as a translation.
  '&:not(:has(*))': { ...painted, display: 'inline' },
  '& > *': {
    ...ground,
    ...pulse,
    borderColor: 'transparent !important',
    boxShadow: 'none !important',
    // A picture that is an element itself cannot be hidden without its ground.
    objectPosition: '200vmax',
    outlineColor: 'transparent !important',
    WebkitTextFillColor: 'transparent !important',
  },
  '& > * *, & > *::before, & > *::after, & > *::placeholder': nothing,
  '& > svg': { color: 'transparent' },
});

export const lines = css({ ...pulse, display: 'flex', flexDirection: 'column' });

/** As high as a line of the text around it, and as much of that as letters fill. */
export const line = css({
  ...ground,
  blockSize: '0.75em',
  borderRadius: radius.tag,
  marginBlock: 'calc((1lh - 0.75em) / 2)',
  '&:last-child:not(:first-child)': { inlineSize: '60%' },
});

export const status = css(visuallyHidden);
