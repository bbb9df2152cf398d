import { layer, visuallyHidden } from '../../theme';

const { css } = layer('atoms');

export const root = css(visuallyHidden);

// `:active` too: Safari gives a pressed link no focus, and it would vanish under the pointer.
export const focusable = css({ '&:not(:focus-within, :active)': visuallyHidden });
