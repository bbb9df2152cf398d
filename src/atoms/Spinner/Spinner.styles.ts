import { iconSize, layer, line, motion, radius } from '../../theme';

const { css, keyframes } = layer('atoms');

const turn = keyframes({ to: { rotate: '1turn' } });
const breathe = keyframes({ '50%': { opacity: 0.35 } });
const appear = keyframes({ from: { opacity: 0 } });

export const root = css({
  animation: `${turn} ${motion.duration.loop} linear infinite, ${appear} ${motion.duration.delay} step-end`,
  blockSize: iconSize,
  border: `${line.thick} solid`,
  borderInlineEndColor: 'transparent',
  borderRadius: radius.full,
  display: 'inline-block',
  flexShrink: 0,
  inlineSize: iconSize,
  verticalAlign: '-0.2em',

  '@media (prefers-reduced-motion: reduce)': {
    animationName: `${breathe}, ${appear}`,
  },
});
