import {
  color,
  control,
  focusRing,
  font,
  layer,
  line,
  motion,
  radius,
  space,
} from '../../theme';

const { css } = layer('atoms');

type Fills = Record<'fill' | 'fillHover' | 'fillActive' | 'onFill', string>;

/** A variant only names its colours; `root` decides which of them shows, and when. */
const fills = ({ fill, fillHover, fillActive, onFill }: Fills, border = 'transparent') => ({
  '--button-border': border,
  '--button-fill': fill,
  '--button-fill-active': fillActive,
  '--button-fill-hover': fillHover,
  '--button-on-fill': onFill,
});

const disabled = '&:disabled, &[aria-disabled="true"]:not([aria-busy="true"])';

const unavailable = (fill: string, border?: string) => ({
  ...fills({ fill, fillHover: fill, fillActive: fill, onFill: color.disabled.onFill }, border),
  cursor: 'not-allowed',
});

export const root = css({
  ...focusRing,
  alignItems: 'center',
  backgroundColor: 'var(--button-fill)',
  // Fills vanish in forced-colors mode; this border is what remains of the button there.
  border: `${line.thin} solid var(--button-border)`,
  borderRadius: radius.control,
  color: 'var(--button-on-fill)',
  cursor: 'pointer',
  display: 'inline-flex',
  justifyContent: 'center',
  maxInlineSize: '100%',
  paddingBlock: space[0.5],
  position: 'relative',
  textAlign: 'center',
  textDecoration: 'none',

  '@media (hover: hover)': {
    '&:hover': {
      backgroundColor: 'var(--button-fill-hover)',
      // On the state, not on the base: there, a theme switch would animate every button of the page.
      transition: `background-color ${motion.quick}`,
    },
  },
  '&:active': { backgroundColor: 'var(--button-fill-active)' },
  [disabled]: unavailable(color.disabled.fill),
  // The label gives way to the spinner but keeps its place and its name.
  '&[aria-busy="true"]': {
    color: 'transparent',
    cursor: 'progress',
    // Forced colours would paint the label back over the spinner.
    '@media (forced-colors: active)': {
      backgroundColor: 'ButtonFace',
      borderColor: 'ButtonText',
      forcedColorAdjust: 'none',
      '--button-on-fill': 'ButtonText',
    },
  },
});

export const variant = {
  primary: css(fills(color.accent)),
  secondary: css({
    ...fills(
      {
        fill: color.surface.raised,
        fillHover: color.neutral.tint,
        fillActive: color.neutral.tintActive,
        onFill: color.text.default,
      },
      color.border.control,
    ),
    [disabled]: unavailable('transparent', color.disabled.border),
  }),
  quiet: css({
    ...fills({
      fill: 'transparent',
      fillHover: color.neutral.tintHover,
      fillActive: color.neutral.tintActive,
      onFill: color.text.default,
    }),
    [disabled]: unavailable('transparent'),
  }),
  danger: css(fills(color.danger)),
};

export const size = {
  small: css({
    font: font.label.small,
    gap: space[1],
    minBlockSize: control.small,
    paddingInline: space[2],
  }),
  medium: css({
    font: font.label.medium,
    gap: space[1.5],
    minBlockSize: control.medium,
    paddingInline: space[3],
  }),
  large: css({
    font: font.label.large,
    gap: space[2],
    minBlockSize: control.large,
    paddingInline: space[4],
  }),
};

export const spinner = css({
  animationDelay: '0s',
  color: 'var(--button-on-fill)',
  inset: 0,
  margin: 'auto',
  position: 'absolute',
});
