import { color, layer, space } from '../../theme';

const { css } = layer('molecules');

export const stepper = css({
  // A long press repeats; it neither selects nor opens a menu.
  touchAction: 'manipulation',
  userSelect: 'none',
  WebkitTouchCallout: 'none',

  '&:disabled': { color: color.text.disabled },
  '& + &': { marginInlineStart: `calc(-1 * ${space[1]})` },
});
