import { color, layer, line, motion, radius, space } from '../../theme';

const { css, keyframes } = layer('atoms');

// From before the start to after the end, for a piece as long as two fifths of the way.
const pass = keyframes({
  from: { backgroundPositionX: '-67%' },
  to: { backgroundPositionX: '167%' },
});

const fill = { backgroundColor: 'var(--progress-bar-fill)', borderRadius: radius.full };

export const root = css({
  '--progress-bar-fill': color.accent.fill,
  appearance: 'none',
  backgroundColor: color.neutral.tintActive,
  blockSize: space[1.5],
  border: 0,
  borderRadius: radius.full,
  display: 'block',
  inlineSize: '100%',
  overflow: 'clip',
  printColorAdjust: 'exact',

  // The parts have other names in other engines, and an unknown name voids the whole rule.
  // Two boxes around the fill that show nothing.
  '&::-webkit-progress-inner-element, &::-webkit-progress-bar': { display: 'contents' },
  '&::-webkit-progress-value': fill,
  '&::-moz-progress-bar': fill,
  '&:indeterminate': {
    animation: `${pass} calc(2 * ${motion.duration.loop}) ${motion.easing.standard} infinite`,
    background: `linear-gradient(var(--progress-bar-fill) 0 0) no-repeat 0 / 40% 100% ${color.neutral.tintActive}`,
    '&::-moz-progress-bar': { background: 'none' },
    '&:dir(rtl)': { animationDirection: 'reverse' },
  },
  '@media (forced-colors: active)': {
    border: `${line.thin} solid CanvasText`,
    forcedColorAdjust: 'none',
    '&&&': { '--progress-bar-fill': 'Highlight', backgroundColor: 'Canvas' },
  },
});

export const size = {
  small: css({ blockSize: space[1] }),
  medium: '',
  large: css({ blockSize: space[2] }),
};

export const tone = {
  accent: '',
  neutral: css({ '--progress-bar-fill': color.neutral.fill }),
  success: css({ '--progress-bar-fill': color.success.fill }),
  warning: css({ '--progress-bar-fill': color.warning.fill }),
  danger: css({ '--progress-bar-fill': color.danger.fill }),
  info: css({ '--progress-bar-fill': color.info.fill }),
};
