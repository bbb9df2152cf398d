import {
  color,
  control,
  font,
  layer,
  line,
  motion,
  radius,
  space,
  spinnerShape,
} from '../../theme';

const { css, keyframes } = layer('atoms');

const turn = keyframes({ to: { rotate: '1turn' } });

type Fills = Record<'fill' | 'fillHover' | 'fillActive' | 'onFill', string>;

/** A variant only names its colours; `root` decides which of them shows, and when. */
const fills = ({ fill, fillHover, fillActive, onFill }: Fills) => ({
  '--button-fill': fill,
  '--button-fill-active': fillActive,
  '--button-fill-hover': fillHover,
  color: onFill,
});

const sizes = (font: string, blockSize: string, inset: string) => ({
  '--button-inset': inset,
  font,
  minBlockSize: blockSize,
});

/** The width of its edge, where there is one to see: a transparent one takes as long to paint. */
const edge = `var(--button-edge, ${space[0]})`;
/** What the edge leaves of its room: with one or without, a button is of the same size. */
const rest = `${line.thin} - ${edge}`;

// The default variant and size stand in the root: most buttons then carry a single class.
export const root = css({
  ...fills(color.accent),
  ...sizes(font.label.medium, control.medium, space[3]),
  backgroundColor: 'var(--button-fill)',
  border: `${edge} solid var(--button-line, transparent)`,
  borderRadius: radius.control,
  cursor: 'pointer',
  // Not flex, which would lay a box of its own around the text.
  display: 'inline-block',
  padding: `calc(${space[0.5]} + ${rest}) calc(var(--button-inset) + ${rest})`,
  placeContent: 'center',
  textAlign: 'center',
  textDecoration: 'none',

  '@media (hover: hover)': {
    '&:hover': {
      backgroundColor: 'var(--button-fill-hover)',
      // On the state, not on the base: there, a theme switch would animate every button of the page.
      transition: `background-color ${motion.quick}`,
    },
  },
  // Where the label is not alone: icons and the ring stand beside it.
  '&:has(> *), &[aria-busy="true"]': {
    display: 'inline-flex',
    gap: '0.5em',
    placeItems: 'center',
  },
  '&:active': { backgroundColor: 'var(--button-fill-active)' },
  '&:disabled, &[aria-disabled="true"]:not([aria-busy])': {
    backgroundColor: `var(--button-disabled, ${color.disabled.fill})`,
    borderColor: 'transparent',
    color: color.disabled.onFill,
    cursor: 'not-allowed',
  },
  // The label gives way to the ring but keeps its place and its name.
  '&[aria-busy="true"]': {
    position: 'relative',
    WebkitTextFillColor: 'transparent',
    '& > svg': { opacity: 0 },
    '&::after': {
      ...spinnerShape,
      animation: `${turn} ${motion.duration.loop} linear infinite`,
      content: '""',
      position: 'absolute',
    },
  },
  '@media (forced-colors: active)': {
    // Fills vanish; an edge is what remains of the button.
    '--button-edge': line.thin,
    // The label shows all the same: the ring stands beside it.
    '&[aria-busy="true"]::after': { position: 'static' },
  },
});

const ground = (fill: string) =>
  fills({
    fill,
    fillHover: color.neutral.tint,
    fillActive: color.neutral.tintHover,
    onFill: color.text.default,
  });

export const variant = {
  primary: '',
  secondary: css({
    ...ground(color.surface.raised),
    '--button-edge': line.thin,
    '--button-line': color.border.control,
  }),
  quiet: css({ ...ground('transparent'), '--button-disabled': 'transparent' }),
  danger: css(fills(color.danger)),
};

export const size = {
  small: css(sizes(font.label.small, control.small, space[2])),
  medium: '',
  large: css(sizes(font.label.large, control.large, space[4])),
};
