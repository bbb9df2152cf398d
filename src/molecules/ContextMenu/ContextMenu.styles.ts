import { layer } from '../../theme';

const { css } = layer('molecules');

export const area = css({
  outline: 'none',
  // A long press opens our menu, not that of the system; text can still be selected.
  WebkitTouchCallout: 'none',
});

/** Where the menu stands. */
export const point = css({ position: 'fixed' });
