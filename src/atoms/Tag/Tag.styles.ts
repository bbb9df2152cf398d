import { closeShape, color, font, layer, line, motion, radius, space, target } from '../../theme';

const { css } = layer('atoms');

type Tone = Record<'tint' | 'tintHover' | 'tintActive' | 'onTint' | 'border', string>;

/** A tone only names its colours; what the tag can do, and its state, give others. */
const colors = ({ tint, tintHover, tintActive, onTint, border }: Tone) => ({
  '--tag-border': border,
  '--tag-fill': tint,
  '--tag-fill-active': tintActive,
  '--tag-fill-hover': tintHover,
  '--tag-text': onTint,
});

/** One ground whatever the pointer does. */
const flat = (fill: string, text: string, border: string) =>
  colors({ tint: fill, tintHover: fill, tintActive: fill, onTint: text, border });

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
  backgroundColor: 'var(--tag-fill)',
  border: `${line.thin} solid ${color.border.subtle}`,
  borderRadius: radius.tag,
  color: 'var(--tag-text)',
  display: 'inline-block',
  font: font.label.small,
  // In a column, too.
  inlineSize: 'fit-content',
  maxInlineSize: '100%',
  minInlineSize: 0,
  textDecoration: 'none',

  '&:disabled, &[data-disabled], &:has(> :disabled)': {
    ...flat(color.disabled.fill, color.disabled.onFill, color.disabled.border),
    borderColor: 'transparent',
    '@media (forced-colors: active)': { borderColor: 'GrayText' },
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
    '&:hover': {
      backgroundColor: 'var(--tag-fill-hover)',
      transition: `background-color ${motion.quick}`,
    },
  },
  '&:active': { backgroundColor: 'var(--tag-fill-active)' },
  '&:disabled, &[aria-disabled]': { cursor: 'not-allowed' },
});

export const link = css({ borderColor: 'var(--tag-border)' });

export const selectable = css({
  borderColor: 'var(--tag-border)',

  '&:not(:disabled, [aria-pressed="true"], :has(> :disabled, > [aria-pressed="true"]))': colors({
    border: color.border.control,
    onTint: color.text.default,
    tint: color.surface.raised,
    tintHover: color.neutral.tint,
    tintActive: color.neutral.tintHover,
  }),
  // A second line round the edge: colour is not the only sign (WCAG 1.4.1).
  '&[aria-pressed="true"], &:has(> [aria-pressed="true"])': {
    borderColor: 'var(--tag-border)',
    boxShadow: `inset 0 0 0 ${line.thin} var(--tag-border)`,
    '@media (forced-colors: active)': {
      '&:not(:disabled, :has(> :disabled))': {
        ...flat('Highlight', 'HighlightText', 'Highlight'),
        // Else words get a ground of their own, in the colour they have themselves.
        forcedColorAdjust: 'none',
        outlineColor: 'CanvasText',
        '& > *': { outlineColor: 'HighlightText' },
      },
      '&:disabled, &:has(> :disabled)': { outline: `${line.thin} solid GrayText` },
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
  '& > svg': closeShape['& > svg'],
});
