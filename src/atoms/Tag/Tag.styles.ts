import { color, font, layer, line, motion, radius, space, target } from '../../theme';

const { css } = layer('atoms');

type Tone = Record<'tint' | 'tintHover' | 'tintActive' | 'onTint' | 'border', string>;

/** A tone only names its colours; what the tag can do, and its state, decide which of them shows. */
const colors = ({ tint, tintHover, tintActive, onTint, border }: Tone) => ({
  '--tag-border': border,
  '--tag-on-tint': onTint,
  '--tag-tint': tint,
  '--tag-tint-active': tintActive,
  '--tag-tint-hover': tintHover,
});

const words = {
  overflow: 'clip',
  paddingBlock: `calc((${target.minimum} - 1lh) / 2 - ${line.thin})`,
  paddingInline: space[2],
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  // Higher than the line it stands in, which must not grow; and back to where the margin took it from.
  '& > svg': { marginBlock: '-0.25em', marginInlineEnd: space[1], translate: '0 -0.25em' },
} as const;

// The default tone stands in the root: most tags then carry a single class.
export const root = css({
  ...colors(color.neutral),
  ...words,
  backgroundColor: 'var(--tag-fill, var(--tag-tint))',
  border: `${line.thin} solid ${color.border.subtle}`,
  borderRadius: radius.tag,
  color: 'var(--tag-text, var(--tag-on-tint))',
  display: 'inline-block',
  font: font.label.small,
  maxInlineSize: '100%',
  minInlineSize: 0,
  textDecoration: 'none',

  '&:disabled, &[data-disabled], &:has(> :disabled)': {
    '--tag-border': color.disabled.border,
    '--tag-fill': color.disabled.fill,
    '--tag-text': color.disabled.onFill,
    borderColor: 'transparent',
    '@media (forced-colors: active)': { borderColor: 'GrayText', color: 'GrayText' },
  },
});

export const tone = {
  neutral: '',
  accent: css(colors(color.accent)),
  success: css(colors(color.success)),
  warning: css(colors(color.warning)),
  danger: css(colors(color.danger)),
  info: css(colors(color.info)),
};

/** Can be pressed: the tag itself, or a part of it. */
export const pressable = css({
  cursor: 'pointer',

  '@media (hover: hover)': {
    '&:hover:not(:disabled, [aria-disabled])': {
      backgroundColor: 'var(--tag-fill-hover, var(--tag-tint-hover))',
      transition: `background-color ${motion.quick}`,
    },
  },
  '&:active:not(:disabled, [aria-disabled])': {
    backgroundColor: 'var(--tag-fill-active, var(--tag-tint-active))',
  },
  '&:disabled, &[aria-disabled]': { cursor: 'not-allowed' },
});

export const link = css({ '&:not([data-disabled])': { borderColor: 'var(--tag-border)' } });

export const selectable = css({
  '&:not(:disabled, :has(> :disabled))': {
    '--tag-fill': color.surface.raised,
    '--tag-fill-active': color.neutral.tintHover,
    '--tag-fill-hover': color.neutral.tint,
    '--tag-text': color.text.default,
    borderColor: color.border.control,
  },
  // A second line round the edge: colour is not the only sign (WCAG 1.4.1).
  '&[aria-pressed="true"], &:has(> [aria-pressed="true"])': {
    borderColor: 'var(--tag-border)',
    boxShadow: `inset 0 0 0 ${line.thin} var(--tag-border)`,
    '&:not(:disabled, :has(> :disabled))': {
      '--tag-fill': 'initial',
      '--tag-fill-active': 'initial',
      '--tag-fill-hover': 'initial',
      '--tag-text': 'initial',
      borderColor: 'var(--tag-border)',
      '@media (forced-colors: active)': {
        '--tag-border': 'Highlight',
        '--tag-fill': 'Highlight',
        '--tag-fill-active': 'Highlight',
        '--tag-fill-hover': 'Highlight',
        '--tag-text': 'HighlightText',
        // Else words get a ground of their own, in the colour they have themselves.
        forcedColorAdjust: 'none',
        outlineColor: 'CanvasText',
        '& > *': { outlineColor: 'HighlightText' },
      },
    },
    '&:disabled, &:has(> :disabled)': {
      '@media (forced-colors: active)': { outline: `${line.thin} solid GrayText` },
    },
  },
});

/** The tag holds its words and a button beside them. */
export const removable = css({
  alignItems: 'center',
  display: 'inline-flex',
  overflow: 'visible',
  padding: 0,
});

export const part = css({
  ...words,
  background: 'none',
  border: 0,
  borderRadius: `calc(${radius.tag} - ${line.thin})`,
  color: 'inherit',
  font: 'inherit',
  minInlineSize: 0,
  // Inside the edge, where the ring does not cover the neighbour.
  outlineOffset: `calc(-1 * ${line.thick})`,
  paddingInlineEnd: space[1],
  textDecoration: 'none',
});

export const remove = css({
  background: 'none',
  // As large as the tag, its edge included (WCAG 2.5.8).
  blockSize: target.minimum,
  border: 0,
  borderRadius: radius.tag,
  color: 'inherit',
  flexShrink: 0,
  font: 'inherit',
  inlineSize: target.minimum,
  margin: `calc(-1 * ${line.thin})`,
  outlineOffset: `calc(-1 * ${line.thick})`,
  padding: 0,
});
