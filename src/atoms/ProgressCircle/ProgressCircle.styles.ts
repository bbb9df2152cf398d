import { color, icon, layer, motion, space } from '../../theme';

const { css, keyframes } = layer('atoms');

const turn = keyframes({ to: { rotate: '270deg' } });

export const root = css({
  blockSize: icon.large,
  color: color.accent.fill,
  fill: 'none',
  flexShrink: 0,
  inlineSize: icon.large,
  // From the top.
  rotate: '-90deg',
  strokeWidth: 3,
  verticalAlign: 'middle',

  '&:not([aria-valuenow])': { animation: `${turn} ${motion.duration.loop} linear infinite` },
  '@media (forced-colors: active)': { '&&&': { color: 'Highlight', forcedColorAdjust: 'none' } },
});

export const track = css({
  stroke: color.neutral.tintActive,
  '@media (forced-colors: active)': { stroke: 'GrayText', strokeWidth: 1 },
});

export const fill = css({ stroke: 'currentcolor', strokeLinecap: 'round' });

export const size = {
  small: css({ blockSize: icon.small, inlineSize: icon.small }),
  medium: '',
  large: css({ blockSize: space[10], inlineSize: space[10] }),
};

export const tone = {
  accent: '',
  neutral: css({ color: color.neutral.fill }),
  success: css({ color: color.success.fill }),
  warning: css({ color: color.warning.fill }),
  danger: css({ color: color.danger.fill }),
  info: css({ color: color.info.fill }),
};
