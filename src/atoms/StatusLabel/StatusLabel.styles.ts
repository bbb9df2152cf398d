import { color, font, icon, iconSize, layer, line, space } from '../../theme';

const { css } = layer('atoms');

type Tone = Record<'border' | 'tint' | 'onTint', string>;

const full = 'linear-gradient(currentColor, currentColor)';
const half = 'linear-gradient(90deg, currentColor 50%, transparent 0)';

const colors = ({ border, tint, onTint }: Tone) => ({
  '--status-mark': border,
  '--status-on-tint': onTint,
  '--status-tint': tint,
});

const circle = (tone: Tone, filling: string) =>
  css({ ...colors(tone), '&::before': { backgroundImage: filling } });

const shape = (tone: Tone, corners: string) =>
  css({
    ...colors(tone),
    '&::before': {
      backgroundImage: full,
      border: 0,
      borderRadius: 0,
      clipPath: `polygon(${corners})`,
    },
  });

/** Beside the first line, in the middle of its height: words that wrap stay clear of it. */
const mark = (size: string) =>
  ({
    color: 'var(--status-mark)',
    insetBlockStart: `calc(var(--status-middle, 0.5lh) - 0.5 * ${size})`,
    insetInlineStart: `var(--status-inset, ${space[0]})`,
    position: 'absolute',
  }) as const;

// Without a tone it is a ring: nothing has happened yet.
export const root = css({
  ...colors(color.neutral),
  color: color.text.default,
  display: 'inline-block',
  font: font.body.medium,
  // In a column, too.
  inlineSize: 'fit-content',
  maxInlineSize: '100%',
  // A table gives its cells what their words need.
  overflowWrap: 'break-word',
  paddingInlineStart: `calc(var(--status-inset, ${space[0]}) + 1.25em)`,
  position: 'relative',

  '&::before': {
    ...mark('0.75em'),
    blockSize: '0.75em',
    border: '0.15em solid',
    borderRadius: '50%',
    content: '""',
    inlineSize: '0.75em',
    printColorAdjust: 'exact',
    // Forced colours take gradients away, and with them the shapes.
    '@media (forced-colors: active)': { color: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

/** Every tone has a shape of its own, which says the same as its colour (WCAG 1.4.1). */
export const tone = {
  neutral: '',
  accent: circle(color.accent, half),
  info: circle(color.info, full),
  success: shape(color.success, '13% 43%, 0 57%, 39% 96%, 100% 22%, 86% 8%, 38% 68%'),
  warning: shape(color.warning, '50% 4%, 100% 96%, 0 96%'),
  danger: shape(
    color.danger,
    '13% 0, 50% 37%, 87% 0, 100% 13%, 63% 50%, 100% 87%, 87% 100%, 50% 63%, 13% 100%, 0 87%, 37% 50%, 0 13%',
  ),
};

export const variant = {
  quiet: '',
  tinted: css({
    '--status-inset': space[2],
    '--status-mark': 'var(--status-on-tint)',
    '--status-middle': `calc(0.5 * ${icon.medium})`,
    backgroundColor: 'var(--status-tint)',
    borderRadius: `calc(0.5 * ${icon.medium})`,
    color: 'var(--status-on-tint)',
    font: font.label.small,
    // Fills vanish in forced-colors mode; this line is what remains of the label there.
    outline: `${line.thin} solid ${color.border.subtle}`,
    outlineOffset: `calc(-1 * ${line.thin})`,
    paddingBlock: `calc((${icon.medium} - 1lh) / 2)`,
    paddingInlineEnd: space[2],
    printColorAdjust: 'exact',
  }),
};

/** An icon takes the place of the shape. */
export const drawn = css({
  paddingInlineStart: `calc(var(--status-inset, ${space[0]}) + 0.4em + ${iconSize})`,
  '&::before': { content: 'none' },
  '& > svg': mark(iconSize),
});
