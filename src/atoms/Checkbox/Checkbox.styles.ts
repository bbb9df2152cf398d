import { layer, line, radius, space } from '../../theme';

const { css } = layer('atoms');

export const root = css({
  borderRadius: radius.tag,

  '&:is(:checked, :indeterminate)::before': {
    backgroundColor: 'var(--choice-mark)',
    clipPath: 'polygon(16% 56%, 42% 81%, 84% 35%, 75% 27%, 41% 63%, 25% 47%)',
    content: '""',
    inset: 0,
    position: 'absolute',
  },
  '&:indeterminate::before': {
    clipPath: `inset(calc(50% - ${line.thin}) ${space[0.5]} round ${line.thin})`,
  },
});
