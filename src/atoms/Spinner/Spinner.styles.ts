import { iconSize, layer, line, motion, spinnerShape } from '../../theme';

const { css, keyframes } = layer('atoms');

const turn = keyframes({ to: { rotate: '1turn' } });
const appear = keyframes({ from: { opacity: 0 } });

export const root = css({
  ...spinnerShape,
  animation: `${turn} ${motion.duration.loop} linear infinite, ${appear} ${motion.duration.delay} step-end`,
  display: 'inline-block',
  flexShrink: 0,
  // The middle of the capitals, as icons.
  verticalAlign: `round(0.5cap - 0.5 * ${iconSize}, ${line.thin})`,
});
