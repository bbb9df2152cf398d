import { color, font, layer, line, radius, space } from '../../theme';

const { css } = layer('atoms');

export const root = css({
  '--meter-fill': color.accent.fill,
  color: color.text.default,
  font: font.body.small,
  fontVariantNumeric: 'tabular-nums',
  overflowWrap: 'anywhere',
  printColorAdjust: 'exact',
});

export const bar = css({
  backgroundColor: color.neutral.tintActive,
  blockSize: space[1.5],
  borderRadius: radius.full,
  // The words stand below: bars beside each other stay as long as each other.
  display: 'block',
  inlineSize: '100%',
  marginBlockEnd: space[1],

  // On the parent: WebKit asks HTML elements alone for their direction.
  '*:dir(rtl) > &': { scale: '-1 1' },
  '@media (forced-colors: active)': {
    backgroundColor: 'Canvas',
    border: `${line.thin} solid CanvasText`,
    forcedColorAdjust: 'none',
  },
});

export const fill = css({
  fill: 'var(--meter-fill)',
  '@media (forced-colors: active)': { fill: 'Highlight' },
});

/** A gap in the bar. */
export const mark = css({
  fill: color.surface.raised,
  '@media (forced-colors: active)': { fill: 'CanvasText' },
});

export const size = {
  small: css({ blockSize: space[1] }),
  medium: '',
  large: css({ blockSize: space[2] }),
};

export const tone = {
  accent: '',
  neutral: css({ '--meter-fill': color.neutral.fill }),
  success: css({ '--meter-fill': color.success.fill }),
  warning: css({ '--meter-fill': color.warning.fill }),
  danger: css({ '--meter-fill': color.danger.fill }),
  info: css({ '--meter-fill': color.info.fill }),
};
