import { icon, layer, radius } from '../../theme';

const { css } = layer('atoms');

export const root = css({
  borderRadius: radius.full,

  // The edge grows inwards and leaves the dot: printed and in forced colours too.
  '&:checked': {
    backgroundColor: 'var(--choice-mark)',
    borderColor: 'var(--choice-fill)',
    borderWidth: `calc(${icon.small} * 0.3125)`,
    boxShadow: 'none',
  },
});
