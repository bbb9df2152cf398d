import { layer, visuallyHidden } from '../../theme';

const { css } = layer('atoms');

export const root = css(visuallyHidden);

export const focusable = css({
  // `:active` too: Safari gives a pressed link no focus, and it would vanish under the pointer.
  '&:focus-within, &:active': {
    blockSize: 'auto',
    clipPath: 'none',
    inlineSize: 'auto',
    overflow: 'visible',
    position: 'static',
    whiteSpace: 'inherit',
  },
});
