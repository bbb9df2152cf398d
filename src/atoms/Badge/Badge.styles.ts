import { color, font, icon, layer, line, radius, space } from '../../theme';

const { css } = layer('atoms');

type Tone = Record<'fill' | 'onFill' | 'tint' | 'onTint', string>;

/** A tone only names its colours; the variant decides which of them shows. */
const colors = ({ fill, onFill, tint, onTint }: Tone) =>
  css({
    '--badge-fill': fill,
    '--badge-on-fill': onFill,
    '--badge-on-tint': onTint,
    '--badge-tint': tint,
  });

const fill = `var(--badge-fill, ${color.neutral.fill})`;

export const root = css({
  alignContent: 'center',
  backgroundColor: `var(--badge-tint, ${color.neutral.tint})`,
  borderRadius: radius.full,
  color: `var(--badge-on-tint, ${color.neutral.onTint})`,
  display: 'inline-block',
  flexShrink: 0,
  font: font.label.small,
  fontVariantNumeric: 'tabular-nums',
  // In a column, too.
  inlineSize: 'fit-content',
  minBlockSize: icon.medium,
  minInlineSize: icon.medium,
  // Fills vanish in forced-colors mode; this line is what remains of the badge there.
  outline: `${line.thin} solid ${color.border.subtle}`,
  outlineOffset: `calc(-1 * ${line.thin})`,
  paddingInline: space[1.5],
  printColorAdjust: 'exact',
  textAlign: 'center',
  whiteSpace: 'nowrap',
});

export const variant = {
  tinted: '',
  solid: css({ backgroundColor: fill, color: `var(--badge-on-fill, ${color.neutral.onFill})` }),
};

export const tone = {
  neutral: '',
  accent: colors(color.accent),
  success: colors(color.success),
  warning: colors(color.warning),
  danger: colors(color.danger),
  info: colors(color.info),
};

export const dot = css({
  backgroundColor: fill,
  blockSize: space[2],
  inlineSize: space[2],
  minBlockSize: 0,
  minInlineSize: 0,
  padding: 0,

  '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
});

// From the corner outwards, so that long numbers do not cover what they count.
export const attached = css({
  insetBlockEnd: `calc(100% - ${space[3]})`,
  insetInlineStart: `calc(100% - ${space[3]})`,
  position: 'absolute',
});
